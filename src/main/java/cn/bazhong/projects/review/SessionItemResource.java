package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One item of a session: If-Match is the version of the item. */
@Path("/review-sessions/{id}/items/{itemId}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review-sessions")
class SessionItemResource {
    private final SessionViews views;
    private final VotingDesk voting;
    private final RevisionDesk revisions;
    private final CurrentActor actor;

    SessionItemResource(SessionViews views, VotingDesk voting, RevisionDesk revisions, CurrentActor actor) {
        this.views = views;
        this.voting = voting;
        this.revisions = revisions;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getReviewItem", summary = "One item of a session",
            description = "Also for the owner of its project, without the votes.",
            extensions = @Extension(name = "x-summary-zh", value = "查看会议议题"))
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or not yours to see")
    public Uni<ItemView> get(@RestPath UUID id, @RestPath UUID itemId) {
        return views.item(id, itemId, actor.get());
    }

    @PUT
    @Path("/recusals")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "enterReviewRecusals", summary = "Enter the conflicts declared on an item, as a whole",
            description = "Members of the owner's own department are recused without it (A5).",
            extensions = @Extension(name = "x-summary-zh", value = "记录议题的回避申明"))
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or not yours to see")
    @APIResponse(responseCode = "409", description = "The session is not sitting, or the item not on its agenda any more")
    public Uni<ItemView> recuse(@RestPath UUID id, @RestPath UUID itemId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterRecusals recusals) {
        return voting.enterRecusals(id, itemId, ifMatch, recusals, actor.get())
                .chain(() -> views.afterItem(id, itemId, actor.get()));
    }

    @PUT
    @Path("/votes")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "enterReviewItemVotes", summary = "Enter the votes on an item, as a whole",
            description = "409 with Article 5 for the vote of somebody recused, whoever enters it.",
            extensions = @Extension(name = "x-summary-zh", value = "记录议题的表决"))
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not sitting, not on the agenda, or a voter is recused or absent")
    public Uni<ItemView> vote(@RestPath UUID id, @RestPath UUID itemId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterVotes votes) {
        return voting.enterVotes(id, itemId, ifMatch, votes, actor.get())
                .chain(() -> views.afterItem(id, itemId, actor.get()));
    }

    @POST
    @Path("/revision")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "reportReviewRevision", summary = "Report what was mended",
            description = "By the owner of a project that was agreed to subject to revision.",
            extensions = @Extension(name = "x-summary-zh", value = "建设单位报送修改情况"))
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is to be mended")
    public Uni<ItemView> report(@RestPath UUID id, @RestPath UUID itemId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReportRevision report) {
        return revisions.report(id, itemId, ifMatch, report, actor.get())
                .chain(() -> views.afterItem(id, itemId, actor.get()));
    }

    @POST
    @Path("/recheck")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "recheckReviewItem", summary = "Re-check what was mended",
            description = "By the leading group office; on a project of the office itself by the chair (A5). Also after the "
                    + "session has ended.",
            extensions = @Extension(name = "x-summary-zh", value = "对修改情况进行复核"))
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is to be re-checked, or the owner still has time")
    public Uni<ItemView> recheck(@RestPath UUID id, @RestPath UUID itemId, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecheckItem recheck) {
        return revisions.recheck(id, itemId, ifMatch, recheck, actor.get())
                .chain(() -> views.afterItem(id, itemId, actor.get()));
    }
}
