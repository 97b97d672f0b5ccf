package cn.bazhong.projects.paper;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.GiveDraftBack;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Issued papers. */
@Path("/papers")
@Tag(name = "papers")
class PaperResource {
    private final IssueDesk desk;
    private final PaperSigning signing;
    private final Papers papers;
    private final PaperSight sight;
    private final PaperSearch search;
    private final PaperViews views;
    private final Departments departments;
    private final CurrentActor actor;

    PaperResource(IssueDesk desk, PaperSigning signing, Papers papers, PaperSight sight, PaperSearch search, PaperViews views, Departments departments,
            CurrentActor actor) {
        this.desk = desk;
        this.signing = signing;
        this.papers = papers;
        this.sight = sight;
        this.search = search;
        this.views = views;
        this.departments = departments;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "papers", value = {"number", "kind", "title", "issuedOn", "department", "projectCode", "projectName", "revoked"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listPapers", summary = "Issued papers, the latest first",
            description = "Revoked ones too. For an office that looks over the city or a county all of it, for any other department "
                    + "those it issued and those that are for it.",
            extensions = @Extension(name = "x-summary-zh", value = "查询已印发公文"))
    @APIResponse(responseCode = "200", description = "A page of papers")
    public Uni<Page<PaperSummary>> list(@BeanParam @Valid PaperFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "issuePaper", summary = "Issue a paper under a number",
            description = "By the organ whose paper it is. As the portal sets it, it is issued at once; with an edited copy it takes its "
                    + "number and is issued when that copy is sent to its content. By somebody who does not sign last, where the organ has "
                    + "its papers signed, it waits for the signatures instead. It never changes; a mistaken one is revoked.",
            extensions = @Extension(name = "x-summary-zh", value = "印发公文"))
    @APIResponse(responseCode = "201", description = "The paper",
            content = @Content(schema = @Schema(implementation = PaperView.class)))
    @APIResponse(responseCode = "404", description = "No such matter or paper, or not yours to see")
    @APIResponse(responseCode = "409", description = "The matter is not so far, the paper is issued already, or a colleague's draft is being signed")
    @APIResponse(responseCode = "422",
            description = "The number has not the form of one, is taken, or is not that of the matter; a day after today")
    public Uni<RestResponse<PaperView>> issue(@NotNull @Valid IssuePaper paper) {
        return desk.issue(paper, actor.get()).chain(issued -> views.view(issued, actor.get())).map(PaperResource::created);
    }

    @GET
    @Path("/verification")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "verifyPaper", summary = "Whether a paper is genuine",
            description = "By its number and the digest of its content: whether just this content was issued under just this number, "
                    + "by whom and when, and whether it was revoked since. Whoever holds a paper may ask.",
            extensions = @Extension(name = "x-summary-zh", value = "核验公文"))
    @APIResponse(responseCode = "200", description = "Whether it is")
    public Uni<PaperVerification> verify(
            @Parameter(description = "发文字号") @RestQuery @NotNull @Size(min = 1, max = 100) String number,
            @Parameter(description = "SHA-256 in hexadecimal") @RestQuery @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String digest) {
        return papers.issued(number.strip(), digest.toLowerCase()).chain(paper -> departments.directory().map(directory -> paper == null
                ? PaperVerification.NOT : PaperVerification.of(paper, DepartmentRef.of(paper.organ(), directory))));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getPaper", summary = "A paper",
            extensions = @Extension(name = "x-summary-zh", value = "查看公文"))
    @APIResponse(responseCode = "200", description = "The paper")
    @APIResponse(responseCode = "404", description = "No such paper, or not yours to see")
    public Uni<PaperView> get(@RestPath UUID id) {
        return sight.require(id, actor.get()).chain(paper -> views.view(paper, actor.get()));
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "revokePaper", summary = "Revoke a paper",
            description = "By its organ, with the reason. It stays, as does its digest; its number is free for the paper that takes "
                    + "its place.",
            extensions = @Extension(name = "x-summary-zh", value = "撤销公文"))
    @APIResponse(responseCode = "200", description = "The paper, revoked")
    @APIResponse(responseCode = "404", description = "No such paper, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is revoked already, or not issued yet")
    public Uni<PaperView> revoke(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RevokePaper revocation) {
        return desk.revoke(id, ifMatch, revocation.reason().strip(), actor.get()).chain(paper -> views.view(paper, actor.get()));
    }

    @POST
    @Path("/{id}/signature")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "signPaper", summary = "Sign a paper",
            description = "By one of those of its organ whose turn it is. The last signature issues it, on that day and as it was drafted; "
                    + "what the matter would have it say otherwise by now is drafted anew.",
            extensions = @Extension(name = "x-summary-zh", value = "签批公文"))
    @APIResponse(responseCode = "200", description = "The paper, passed on or issued")
    @APIResponse(responseCode = "404", description = "No such paper, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is to be signed, it is not your turn, or the matter has moved")
    public Uni<PaperView> sign(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return signing.sign(id, ifMatch, actor.get()).chain(paper -> views.view(paper, actor.get()));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "givePaperBack", summary = "Give a paper back instead of signing it",
            description = "By one of those of its organ whose turn it is, with the reason; it is drafted anew, under its number or another.",
            extensions = @Extension(name = "x-summary-zh", value = "退回公文拟稿人修改"))
    @APIResponse(responseCode = "200", description = "The paper, given back")
    @APIResponse(responseCode = "404", description = "No such paper, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is to be signed, or it is not your turn")
    public Uni<PaperView> giveBack(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid GiveDraftBack back) {
        return signing.giveBack(id, ifMatch, back.reason().strip(), actor.get()).chain(paper -> views.view(paper, actor.get()));
    }

    private static RestResponse<PaperView> created(PaperView paper) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, paper)
                .location(URI.create("papers/" + paper.id())).build();
    }
}
