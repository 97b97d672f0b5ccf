package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.EventView;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;

/** A session on the day: from its opening to its minutes. */
@Path("/review-sessions/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review-sessions")
class SittingResource {
    private final SessionViews views;
    private final Sittings sittings;
    private final AttendanceDesk attendance;
    private final VotingDesk voting;
    private final ConclusionDesk conclusions;
    private final ClosingDesk closing;
    private final SessionRecord record;
    private final CurrentActor actor;

    SittingResource(SessionViews views, Sittings sittings, AttendanceDesk attendance, VotingDesk voting,
            ConclusionDesk conclusions, ClosingDesk closing, SessionRecord record, CurrentActor actor) {
        this.views = views;
        this.sittings = sittings;
        this.attendance = attendance;
        this.voting = voting;
        this.conclusions = conclusions;
        this.closing = closing;
        this.record = record;
        this.actor = actor;
    }

    @POST
    @Path("/opening")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "openReviewSession", summary = "Open a session with who is present",
            description = "On its day or after it, when it is entered later; one entry for every member called.",
            extensions = @Extension(name = "x-summary-zh", value = "会议签到并开始"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "Before its day, its list is elsewhere, or an item does not wait any more")
    public Uni<ReviewSessionView> open(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid TakeAttendance roll) {
        return attendance.open(id, ifMatch, roll, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @PUT
    @Path("/attendance")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "changeReviewAttendance", summary = "Somebody came later or left",
            description = "Holds for items not concluded on yet; the others keep the panel they had.",
            extensions = @Extension(name = "x-summary-zh", value = "会中到会情况变更"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It is not sitting")
    public Uni<ReviewSessionView> changeAttendance(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid TakeAttendance roll) {
        return attendance.change(id, ifMatch, roll, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @PUT
    @Path("/votes")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "enterReviewVotes", summary = "Enter recusals and votes of many items",
            description = "As the secretary took them down, each item as a whole, all or nothing.",
            extensions = @Extension(name = "x-summary-zh", value = "批量记录回避与表决"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It is not sitting, or somebody recused or absent is said to have voted")
    @APIResponse(responseCode = "412", description = "An item has changed meanwhile")
    public Uni<ReviewSessionView> enterItems(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterItems entries) {
        return voting.enterItems(id, ifMatch, entries, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/ballots")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "castReviewBallots", summary = "Vote for oneself, or declare a conflict of interest",
            description = "By a member who takes a seat by account; it may be changed until the item is concluded on.",
            extensions = @Extension(name = "x-summary-zh", value = "成员本人表决或申明回避"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such session or item, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not sitting, or one is recused or absent")
    public Uni<ReviewSessionView> cast(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CastBallots ballots) {
        return voting.cast(id, ifMatch, ballots, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/conclusions")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "concludeReviewItems", summary = "Conclude on items",
            description = "By whoever presides over each of them: the chair; where the chair is absent or recused, a deputy, "
                    + "then the departments in their order. 403 over an item one does not preside over. An item that lacks "
                    + "its panel can only be carried over (A5), one that lacks its votes can also be deferred or deleted.",
            extensions = @Extension(name = "x-summary-zh", value = "主持人作出逐项结论"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "404", description = "No such session or item, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not sitting, not on the agenda any more, or too few votes")
    @APIResponse(responseCode = "412", description = "An item or what it is about has changed meanwhile")
    @APIResponse(responseCode = "422", description = "The panel of an item does not stand, or a conclusion is incomplete")
    public Uni<ReviewSessionView> conclude(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ConcludeItems given) {
        return conclusions.conclude(id, ifMatch, given, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @POST
    @Path("/closing")
    @Command
    @RolesAllowed(Role.Names.LEADING_GROUP_OFFICE)
    @Operation(operationId = "closeReviewSession", summary = "End a session and freeze its minutes",
            description = "Always possible while it sits: what was not concluded on is carried over to a later session.",
            extensions = @Extension(name = "x-summary-zh", value = "会议结束并形成纪要"))
    @APIResponse(responseCode = "200", description = "The session")
    @APIResponse(responseCode = "409", description = "It is not sitting")
    public Uni<ReviewSessionView> close(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CloseSession request) {
        return closing.close(id, ifMatch, request, actor.get()).chain(() -> views.after(id, actor.get()));
    }

    @GET
    @Path("/minutes")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getReviewMinutes", summary = "The minutes of a session, a draft as long as it sits",
            extensions = @Extension(name = "x-summary-zh", value = "会议纪要"))
    @APIResponse(responseCode = "200", description = "The minutes")
    @APIResponse(responseCode = "404", description = "No such session, or not yours to see")
    public Uni<MinutesView> minutes(@RestPath UUID id) {
        return sittings.require(id, actor.get()).map(sitting -> closing.minutes(sitting, actor.get()));
    }

    @GET
    @Path("/events")
    @WithSession
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.AUDIT})
    @Operation(operationId = "listReviewSessionEvents", summary = "The record of a session, in order",
            description = "With who voted how and who entered it; for the office that keeps it and for audit.",
            extensions = @Extension(name = "x-summary-zh", value = "会议办理记录"))
    @APIResponse(responseCode = "200", description = "A page of events; votes on a project of the reader's department are left out")
    @APIResponse(responseCode = "404", description = "No such session, or not yours to see")
    public Uni<Page<EventView>> events(@RestPath UUID id, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return record.read(id, cursor, limit, actor.get());
    }
}
