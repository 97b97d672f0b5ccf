package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What one person has open, and its handover to another. */
@Path("/people/{id}/handover")
@Tag(name = "procedures")
class HandoverResource {
    private final HandoverDesk desk;
    private final CurrentActor actor;
    private final Language language;

    HandoverResource(HandoverDesk desk, CurrentActor actor, Language language) {
        this.desk = desk;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getOpenMatters", summary = "How much a person has open",
            extensions = @Extension(name = "x-summary-zh", value = "查看某人经办的未办结事项数量"))
    @APIResponse(responseCode = "200", description = "The number, and whether the reader may hand it over")
    @APIResponse(responseCode = "404", description = "Nobody who has signed in, or not of your department")
    public Uni<HandoverView> get(@RestPath String id) {
        return desk.look(id, actor.get()).map(this::view);
    }

    @POST
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "handOver", summary = "Hand everything a person has open to another",
            description = "By that person, somebody of the same department in one of the same roles, or the administrator. All "
                    + "or nothing: 409 when there is nothing to hand over or the other lacks a role that a matter asks for.",
            extensions = @Extension(name = "x-summary-zh", value = "一次性移交某人经办的全部未办结事项"))
    @APIResponse(responseCode = "200", description = "What the person has open now")
    @APIResponse(responseCode = "404", description = "Nobody who has signed in, or not of your department")
    @APIResponse(responseCode = "409", description = "Nothing to hand over, or the other could not act on all of it")
    public Uni<HandoverView> handOver(@RestPath String id, @NotNull @Valid HandOver order) {
        return desk.handOver(id, order, actor.get()).map(this::view);
    }

    private HandoverView view(HandoverDesk.Desk looked) {
        return HandoverView.of(looked.person(), looked.open(), List.of(HandoverView.action(looked.person(),
                looked.obstacle(actor.get()).stream().toList(), language.locale())));
    }
}
