package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.procedure.DraftView;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Rectification orders (A43). */
@Path("/rectifications")
@Tag(name = "oversight")
class RectificationResource {
    private final OrderDesk orders;
    private final RectificationDesk desk;
    private final Rectifications rectifications;
    private final RectificationSearch search;
    private final RectificationViews views;
    private final CurrentActor actor;

    RectificationResource(OrderDesk orders, RectificationDesk desk, Rectifications rectifications, RectificationSearch search,
            RectificationViews views, CurrentActor actor) {
        this.orders = orders;
        this.desk = desk;
        this.rectifications = rectifications;
        this.search = search;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "rectifications", value = {"documentNumber", "projectCode", "projectName", "ownerDepartment",
            "department", "state", "round", "due", "light", "orderedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listRectifications", summary = "Rectification orders, the latest first",
            description = "Of the projects the reader sees: for the offices that look over every project all, for an owner its own.",
            extensions = @Extension(name = "x-summary-zh", value = "整改通知列表"))
    @APIResponse(responseCode = "200", description = "A page of orders")
    public Uni<Page<RectificationSummary>> list(@BeanParam @Valid RectificationFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY})
    @Operation(operationId = "orderRectification", summary = "Order an owner to put something right",
            description = "By the leading group office or a department of its duties, on a project that is approved, carried out or "
                    + "in operation and not its own; several departments may have orders on one project (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "下达整改通知"))
    @APIResponse(responseCode = "201", description = "The order",
            content = @Content(schema = @Schema(implementation = RectificationView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not where oversight looks")
    @APIResponse(responseCode = "422", description = "No deadline, or one that is not to come")
    public Uni<RestResponse<RectificationView>> order(@NotNull @Valid OrderRectification order) {
        return orders.order(order, actor.get()).chain(this::view).map(RectificationResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getRectification", summary = "A rectification order with responses and verifications",
            extensions = @Extension(name = "x-summary-zh", value = "查看整改通知"))
    @APIResponse(responseCode = "200", description = "The order")
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    public Uni<RectificationView> get(@RestPath UUID id) {
        return rectifications.require(id).chain(this::view);
    }

    @POST
    @Path("/{id}/response")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "respondToRectification", summary = "Say item by item what was put right",
            description = "By the owner, on every item and with evidence among the documents of the project; also after the "
                    + "deadline (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "提交整改情况"))
    @APIResponse(responseCode = "200", description = "The order, to be verified")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing has to be responded now")
    @APIResponse(responseCode = "422", description = "An item without an answer or without evidence")
    public Uni<RectificationView> respond(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RespondToOrder response) {
        return desk.respond(id, ifMatch, response, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/verification")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "verifyRectification", summary = "Say whether everything is as it was required",
            description = "By whoever ordered it. Where it is not, the owner has to respond again, and a measure or another deadline "
                    + "has to be chosen (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "核查整改情况"))
    @APIResponse(responseCode = "200", description = "The order, verified or failed")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "There is no response to verify")
    public Uni<RectificationView> verify(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid VerifyRectification verification) {
        return desk.verify(id, ifMatch, verification, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/extension")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "extendRectification", summary = "Set another deadline",
            description = "By whoever ordered it, while the owner has to respond (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "另定整改期限"))
    @APIResponse(responseCode = "200", description = "The order with the deadline")
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "Nothing has to be responded now")
    @APIResponse(responseCode = "422", description = "A deadline that is not to come, or earlier than the one that stands")
    public Uni<RectificationView> extend(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ExtendDeadline extension) {
        return desk.extend(id, ifMatch, extension, actor.get()).chain(this::view);
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "revokeRectification", summary = "Take an order back",
            description = "By whoever ordered it, before it is verified (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "撤销整改通知"))
    @APIResponse(responseCode = "200", description = "The order, taken back")
    @APIResponse(responseCode = "404", description = "No such order, or its project is not yours to see")
    @APIResponse(responseCode = "409", description = "It is over already")
    public Uni<RectificationView> revoke(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RevokeOrder revocation) {
        return desk.revoke(id, ifMatch, revocation.reason().strip(), actor.get()).chain(this::view);
    }

    private Uni<RectificationView> view(Rectification order) {
        return views.view(order, actor.get());
    }

    private static RestResponse<RectificationView> created(RectificationView order) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, order)
                .location(URI.create("rectifications/" + order.id())).build();
    }
}
