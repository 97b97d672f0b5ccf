package cn.bazhong.projects.determination;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DraftView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What becomes of a finding: hearing, decision, remedy, end. */
@Path("/determinations/{id}")
@Tag(name = "determinations")
class DecisionResource {
    private final DecisionDesk decisions;
    private final RemedyDesk remedies;
    private final DeterminationViews views;
    private final CurrentActor actor;

    DecisionResource(DecisionDesk decisions, RemedyDesk remedies, DeterminationViews views, CurrentActor actor) {
        this.decisions = decisions;
        this.remedies = remedies;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Path("/statement")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "stateOnDetermination", summary = "Say what there is to say before it is decided",
            description = "By the owner, with evidence; also after its last day, as long as nothing is decided (A11, A32, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "陈述申辩"))
    @APIResponse(responseCode = "200", description = "The finding, for the organ to decide")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "The owner was heard already, or it is decided")
    @APIResponse(responseCode = "422", description = "A document that is not of the project")
    public Uni<DeterminationView> state(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid StateOnDetermination statement) {
        return decisions.state(id, ifMatch, statement, actor.get()).chain(views::view);
    }

    @POST
    @Path("/decision")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "decideDetermination", summary = "Find it, or not",
            description = "By the organ that proposed it, after the owner was heard, or the day after its last one where it said nothing: "
                    + "silence is recorded, not taken for consent. What is found restricts from the day of the decision (A11, A47), of a "
                    + "year the whole next one (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "作出认定或者不予认定"))
    @APIResponse(responseCode = "200", description = "The finding, decided")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "The owner is still to be heard, or it is decided")
    @APIResponse(responseCode = "422", description = "No number where it is found, or a day before the hearing or after today")
    public Uni<DeterminationView> decide(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideDetermination decision) {
        return decisions.decide(id, ifMatch, decision, actor.get()).chain(views::view);
    }

    @POST
    @Path("/dropping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "dropDetermination", summary = "Take a proposed finding back",
            description = "By the organ that proposed it, before it is decided (A11, A32, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "撤回拟作出的认定"))
    @APIResponse(responseCode = "200", description = "The finding, dropped")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided")
    public Uni<DeterminationView> drop(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DropDetermination dropping) {
        return decisions.drop(id, ifMatch, dropping.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/remedies")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "reportRemedy", summary = "Say what was delivered or put right",
            description = "By the owner. Of data not delivered (A11) and of what was insecure (A47) the organ that found it looks; of a "
                    + "finding of a year it is recorded and shortens nothing (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "报告改正情况并申请确认"))
    @APIResponse(responseCode = "200", description = "The finding with what was reported")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is found, or it has ended")
    @APIResponse(responseCode = "422", description = "A day after today, or a document that is not of the project")
    public Uni<DeterminationView> report(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReportRemedy remedy) {
        return remedies.report(id, ifMatch, remedy, actor.get()).chain(views::view);
    }

    @POST
    @Path("/remedy-refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "refuseRemedy", summary = "Say that what was reported is not enough",
            description = "By the organ that found it; what it restricts goes on (A11, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "对改正情况不予确认"))
    @APIResponse(responseCode = "200", description = "The finding")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing was reported")
    public Uni<DeterminationView> refuse(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RefuseRemedy refusal) {
        return remedies.refuse(id, ifMatch, refusal.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/ending")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "endDetermination", summary = "Confirm delivery, or lift what was found insecure",
            description = "By the organ that found it and by nobody else (A11, A47), asked for or not. A finding of a year is not ended: "
                    + "it holds the whole next year (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "确认完成归集或者解除认定"))
    @APIResponse(responseCode = "200", description = "The finding, ended")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing is found, it has ended, or it is of a year")
    @APIResponse(responseCode = "422", description = "A day before the decision or after today")
    public Uni<DeterminationView> end(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid EndDetermination ending) {
        return remedies.end(id, ifMatch, ending, actor.get()).chain(views::view);
    }
}
