/** Completes the OpenAPI document by everything the code says anyway: rights, headers, refusals, what may be missing. */
@OpenAPIDefinition(
        info = @Info(title = "智慧巴中 建设项目管理平台 / Smart Bazhong project portal", version = "1",
                license = @License(name = "For the bodies of Bazhong and the systems they connect", url = "https://bazhong.example/regulation"),
                description = "Whatever the portal's own pages do goes over this interface. Dates are those of Asia/Shanghai, "
                        + "instants UTC, amounts CNY yuan. Lists are read by cursor: pass `nextCursor` on as `cursor` until it "
                        + "is null; parameters an operation does not have are refused. Lists that name a workbook among their answers "
                        + "give it to whoever accepts nothing but that: every row the filters let through, in the language "
                        + "asked for, up to 50,000. A whole representation carries "
                        + "`actions`: what its reader may do with it now, and why not. x-summary-zh is the summary in Chinese; "
                        + "x-roles names the realm roles that may call an operation, `signed-in` any person with a role and "
                        + "a department, `**` everybody the identity provider knows."),
        servers = @Server(url = "/", description = "The portal the document was read from"),
        tags = {
            @Tag(name = "identity", description = "Who asks, and the departments of the city"),
            @Tag(name = "inbox", description = "What waits for whom"),
            @Tag(name = "live", description = "What changes while a page is open"),
            @Tag(name = "regulation", description = "The Measures in short, the rules, the lifecycle, the policy in force"),
            @Tag(name = "restrictions", description = "What a department is bound by, with cause and way out"),
            @Tag(name = "projects", description = "The projects with their stages, baselines and record"),
            @Tag(name = "documents", description = "The documents of projects, version by version, and what is in them"),
            @Tag(name = "applications", description = "Applications for the annual list, the negative list, what the rules find"),
            @Tag(name = "annual-lists", description = "The annual lists: call, lines, decisions line by line, publication, "
                    + "adjustments, what stands"),
            @Tag(name = "saved-views", description = "Lists that a person keeps under names"),
            @Tag(name = "imports", description = "Workbooks taken in: templates, dry runs, and what did not fit"),
            @Tag(name = "requests", description = "What is asked for on projects: cancellation before start, exception from the list, "
                    + "resumption after a suspension, exception from sharing"),
            @Tag(name = "procedures", description = "Matters and their steps, decisions in person and on paper"),
            @Tag(name = "dossiers", description = "Dossiers on the way to approval, version by version, and the amounts they come "
                    + "to (A17-A21)"),
            @Tag(name = "execution", description = "How approved projects are carried out: lots, procurement, contracts, payments, "
                    + "milestones, monthly reports (A24, A25, A27, A34, A36-A39)"),
            @Tag(name = "change-requests", description = "Changes of what was approved: contents, estimate, schedule (A25)"),
            @Tag(name = "oversight", description = "Oversight of projects: orders to put something right, responses, verifications, "
                    + "measures; checks; the register of sanctions (A43, A44)"),
            @Tag(name = "terminations", description = "Projects that cannot go on: terminated on application or by order (A26, A43)"),
            @Tag(name = "incidents", description = "Serious delay and heavy loss, and what is suspended for them (A26)"),
            @Tag(name = "acceptances", description = "From the last lot to operation: trial, pre-acceptance, joint opinion, going live (A28-A31)"),
            @Tag(name = "operation", description = "Operation of what was accepted: O&M funds and contracts, cloud, replaced systems, assessments "
                    + "(A8, A30, A32, A33, A35, A38, A45)"),
            @Tag(name = "determinations", description = "Findings that restrict owners, after they were heard: data not delivered, not "
                    + "shared or collected twice, systems not secure (A11, A32, A47)"),
            @Tag(name = "catalogue-entries", description = "Information resources of projects: registered with the city, aggregated, "
                    + "shared, used; how much is shared (A10, A16, A32)"),
            @Tag(name = "performance", description = "What came of a project: settlement and final accounts, monitoring reports, self- and "
                    + "post-evaluation (A40-A42)"),
            @Tag(name = "consultations", description = "Opinions asked for and given on dossiers (A20)"),
            @Tag(name = "experts", description = "Register of information-technology experts and the random draws from it (A5)"),
            @Tag(name = "review-sessions", description = "Sessions of the review committee: invitations, panels, votes, "
                    + "conclusions, minutes"),
            @Tag(name = "papers", description = "Official papers: drafted from what is known, issued under a number with their digest, verified"),
            @Tag(name = "events", description = "What was recorded, for other systems to read on from where they stopped"),
            @Tag(name = "webhooks", description = "Systems that are told of events, and what came of it"),
            @Tag(name = "service-accounts", description = "Systems that call: what departments let them do, how often they may, what they did"),
            @Tag(name = "record", description = "The check of the event record and its sealed heads")
        },
        components = @Components(securitySchemes = {
            @SecurityScheme(securitySchemeName = Security.PERSON, type = SecuritySchemeType.OAUTH2,
                    description = "A person: authorization code with PKCE. The portal's own pages hold the session in an "
                            + "opaque cookie instead of a token; their writes carry the header `X-Requested-With: "
                            + "JavaScript`. Rights are those of the realm roles, see x-roles.",
                    flows = @OAuthFlows(authorizationCode = @OAuthFlow(authorizationUrl = Security.REALM + "/auth",
                            tokenUrl = Security.REALM + "/token",
                            scopes = @OAuthScope(name = "openid", description = "Signing in")))),
            @SecurityScheme(securitySchemeName = Security.SYSTEM, type = SecuritySchemeType.OAUTH2,
                    description = "A system with a service account: client credentials, rights by scope. What is done on behalf "
                            + "of its department that one has to allow, too, for a time, on the page of service accounts. Calls "
                            + "are limited for each system, see RateLimit; what is too much is answered 429.",
                    flows = @OAuthFlows(clientCredentials = @OAuthFlow(tokenUrl = Security.REALM + "/token", scopes = {
                        @OAuthScope(name = "lists.read", description = "Read annual lists"),
                        @OAuthScope(name = "projects.read", description = "Read projects"),
                        @OAuthScope(name = "events.read", description = "Read events"),
                        @OAuthScope(name = "applications.submit", description = "Apply for the department (A14), where it allows it"),
                        @OAuthScope(name = "opinions.give", description = "Give opinions as a body the department names (A20)"),
                        @OAuthScope(name = "execution.enter", description = "Enter lots, contracts, payments, progress of its projects (A24)"),
                        @OAuthScope(name = "changes.submit", description = "Ask for changes of its projects (A25)"),
                        @OAuthScope(name = "terminations.request", description = "Ask for its projects to be terminated (A26)")
                    })))
        }))
package cn.bazhong.projects.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
