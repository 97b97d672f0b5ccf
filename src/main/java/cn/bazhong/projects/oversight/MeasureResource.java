package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a rectification that is overdue or failed is answered with (A43). */
@Path("/rectifications/{id}/measures")
@Tag(name = "oversight")
class MeasureResource {
    private final MeasureDesk desk;
    private final RectificationViews views;
    private final CurrentActor actor;

    MeasureResource(MeasureDesk desk, RectificationViews views, CurrentActor actor) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY,
            Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "decideMeasure", summary = "Decide on a measure",
            description = "By whoever ordered it, from the day after an overdue deadline or after a failed verification, once the owner "
                    + "was heard; each measure is harder than the one before. DEFER_INVESTMENT stops contracts, SUSPEND the work, "
                    + "TERMINATE is taken to committee and government (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "作出处理决定"))
    @APIResponse(responseCode = "200", description = "The order with it")
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "The rectification is in time, a measure as hard stands, or the project cannot "
            + "be suspended or terminated")
    @APIResponse(responseCode = "422", description = "The owner was not heard")
    public Uni<RectificationView> decide(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DecideMeasure measure) {
        return desk.decide(id, ifMatch, measure, actor.get()).chain(order -> views.view(order, actor.get()));
    }

    @POST
    @Path("/{measure}/lifting")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION, Role.Names.PUBLIC_SECURITY,
            Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "liftMeasure", summary = "Lift a measure",
            description = "By whoever decided it; a deferral or suspension once the rectification is verified. A project goes on when "
                    + "no order has it suspended any more (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "解除处理措施"))
    @APIResponse(responseCode = "200", description = "The order without it")
    @APIResponse(responseCode = "404", description = "No such order or measure, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "It is lifted already, or the rectification not verified")
    @APIResponse(responseCode = "422", description = "A day before the measure, or after today")
    public Uni<RectificationView> lift(@RestPath UUID id, @RestPath UUID measure, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid LiftMeasure lifting) {
        return desk.lift(id, measure, ifMatch, lifting, actor.get()).chain(order -> views.view(order, actor.get()));
    }
}
