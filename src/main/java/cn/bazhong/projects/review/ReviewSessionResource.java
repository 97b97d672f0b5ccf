package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Sessions of the review committee until they are opened, and to be read. */
@Path("/review-sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review-sessions")
class ReviewSessionResource {
    private final SessionSearch search;
    private final SessionViews views;
    private final Preparations preparations;
    private final ConveningDesk convening;
    private final PlanningDesk planning;
    private final CurrentActor actor;

    ReviewSessionResource(SessionSearch search, SessionViews views, Preparations preparations, ConveningDesk convening,
            PlanningDesk planning, CurrentActor actor) {
        this.search = search;
        this.views = views;
        this.preparations = preparations;
        this.convening = convening;
        this.planning = planning;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "review-sessions", value = {"title", "docket", "year", "scheduledOn", "place", "state", "items",
            "concluded", "underRevision"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listReviewSessions", summary = "Sessions of the review committee, the latest first",
            description = "Offices that look over every project see all, others those they are called to.",
            extensions = @Extension(name = "x-summary-zh", value = "审委会会议列表"))
    @APIResponse(responseCode = "200", description = "A page of sessions")
    public Uni<Page<ReviewSessionSummary>> list(@BeanParam @Valid SessionFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "conveneReviewSession", summary = "Convene a session on a list or on dossiers",
            description = "By the leading group office (A5), on an annual list that is at the committee (A15) or on dossiers "
                    + "that wait for their comprehensive review (A21). Those invited by account can read the session and the "
                    + "projects on its agenda.",
            extensions = @Extension(name = "x-summary-zh", value = "召集审委会会议"))
    @APIResponse(responseCode = "201", description = "The session",
            content = @Content(schema = @Schema(implementation = ReviewSessionView.class)))
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "409", description = "The list is not at the committee, or nothing waits")
    @APIResponse(responseCode = "422", description = "Members do not make up a committee, an item is not free, or a list is "
            + "named where there is none")
    public Uni<RestResponse<ReviewSessionView>> convene(@NotNull @Valid ConveneSession call) {
        return convening.convene(call, actor.get()).chain(session -> views.after(session.id(), actor.get()))
                .map(ReviewSessionResource::created);
    }

    @GET
    @Path("/preparation")
    @WithSession
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "prepareReviewSession", summary = "What a session can be made of",
            description = "The departments Article 5 names, what waits, and people who were called before.",
            extensions = @Extension(name = "x-summary-zh", value = "会议筹备：成员部门、待审项目与人员"))
    @APIResponse(responseCode = "200", description = "Departments, items and people")
    @APIResponse(responseCode = "404", description = "No such list")
    @APIResponse(responseCode = "422", description = "No list is named, or one where there is none")
    public Uni<PreparationView> prepare(@RestQuery @NotNull DocketKind docket,
            @Parameter(description = "The list, with ANNUAL_LIST") @RestQuery UUID listId) {
        return preparations.of(docket, listId, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getReviewSession", summary = "A session whole",
            description = "Members, and item by item the panel, the votes and the conclusion.",
            extensions = @Extension(name = "x-summary-zh", value = "查看审委会会议"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such session, or not yours to see")
    public Uni<ReviewSessionView> get(@RestPath UUID id) {
        return views.read(id, actor.get());
    }

    @PUT
    @Path("/{id}/members")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeReviewSessionMembers", summary = "Change who is called, as a whole",
            description = "Until the session is opened. A seat named by its id keeps its answer as long as the same person "
                    + "sits.",
            extensions = @Extension(name = "x-summary-zh", value = "调整参会人员"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It has been opened, or is over")
    public Uni<ReviewSessionView> changeMembers(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChangeMembers change) {
        return planning.changeMembers(id, ifMatch, change, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @PUT
    @Path("/{id}/agenda")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeReviewSessionAgenda", summary = "Change the agenda, as a whole and in order",
            description = "Until the session is opened.",
            extensions = @Extension(name = "x-summary-zh", value = "调整会议议程"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It has been opened, or is over")
    public Uni<ReviewSessionView> changeAgenda(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChangeAgenda change) {
        return planning.changeAgenda(id, ifMatch, change, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/{id}/postponement")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "postponeReviewSession", summary = "Put a session off to another day",
            description = "With the reason. What was answered to the invitations was for the first day and is forgotten.",
            extensions = @Extension(name = "x-summary-zh", value = "会议改期"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It has been opened, or is over")
    public Uni<ReviewSessionView> postpone(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid PostponeSession postponement) {
        return planning.postpone(id, ifMatch, postponement, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "cancelReviewSession", summary = "Cancel a session that was not opened",
            extensions = @Extension(name = "x-summary-zh", value = "取消会议"))
    @APIResponse(responseCode = "200", description = "The session; its items are free for another one")
    @APIResponse(responseCode = "409", description = "It has been opened, or is over")
    public Uni<ReviewSessionView> cancel(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CancelSession cancellation) {
        return planning.cancel(id, ifMatch, cancellation, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/{id}/members/{memberId}/answer")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "answerReviewInvitation", summary = "Accept or decline an invitation, or send somebody else",
            description = "By whoever was called, or entered by the office. If-Match is the version of the member.",
            extensions = @Extension(name = "x-summary-zh", value = "答复参会邀请"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such session or member, or not yours to see")
    @APIResponse(responseCode = "409", description = "The session has been opened, or is over")
    public Uni<ReviewSessionView> answer(@RestPath UUID id, @RestPath UUID memberId,
            @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid AnswerInvitation answer) {
        return planning.answer(id, memberId, ifMatch, answer, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    private static RestResponse<ReviewSessionView> created(ReviewSessionView session) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, session)
                .location(URI.create("review-sessions/" + session.id())).build();
    }
}
