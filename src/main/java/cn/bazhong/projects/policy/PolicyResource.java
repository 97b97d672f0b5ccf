package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The policy, version by version. No version is ever edited. */
@Path("/policies")
@Tag(name = "regulation")
class PolicyResource {
    private final Policies policies;
    private final PolicyDesk desk;
    private final CurrentActor actor;
    private final Language language;

    PolicyResource(Policies policies, PolicyDesk desk, CurrentActor actor, Language language) {
        this.policies = policies;
        this.desk = desk;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listPolicies", summary = "Every version of the policy",
            description = "In one page, by jurisdiction, the latest first. Versions still to come are among them.",
            extensions = @Extension(name = "x-summary-zh", value = "管理参数的各个版本"))
    @APIResponse(responseCode = "200", description = "The versions")
    public Uni<Page<PolicyInForce>> list() {
        return policies.all().map(versions -> new Page<>(versions, null, null));
    }

    @GET
    @Path("/reference-figures")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listReferenceFigures", summary = "Figures in use elsewhere, none of which has effect here",
            description = "In one page, by code, each with its source and the policy parameter that would take it up.",
            extensions = @Extension(name = "x-summary-zh", value = "外地参考数值（均未启用）"))
    @APIResponse(responseCode = "200", description = "The figures")
    public Uni<Page<ReferenceFigureView>> referenceFigures() {
        Locale locale = language.locale();
        return policies.referenceFigures()
                .map(figures -> new Page<>(figures.stream().map(figure -> figure.view(locale)).toList(), null, null));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "getPolicy", summary = "One version of the policy",
            extensions = @Extension(name = "x-summary-zh", value = "查看一个版本的管理参数"))
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "No such version")
    public Uni<PolicyInForce> get(@RestPath UUID id) {
        return policies.require(id);
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterPolicy", summary = "Enter a new version of the policy",
            description = "As decided by the competent organ. It takes effect on its day; what began before keeps the "
                    + "version it began under. 409 when it would reach back or take the place of another version.",
            extensions = @Extension(name = "x-summary-zh", value = "录入新版本管理参数"))
    @APIResponse(responseCode = "201", description = "The version",
            content = @Content(schema = @Schema(implementation = PolicyInForce.class)))
    @APIResponse(responseCode = "409", description = "It begins before today, or another version begins on that day")
    public Uni<RestResponse<PolicyInForce>> enter(@NotNull @Valid NewPolicyVersion version) {
        return desk.enter(version, actor.get()).map(PolicyResource::created);
    }

    private static RestResponse<PolicyInForce> created(PolicyInForce version) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, version)
                .location(URI.create("policies/" + version.id())).build();
    }
}
