package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** How an information resource is registered with the city, aggregated, shared and used (A10, A32). */
@Path("/catalogue-entries/{id}")
@Tag(name = "catalogue-entries")
class RegistrationResource {
    private final RegistrationDesk desk;
    private final UseDesk uses;
    private final EntryViews views;
    private final CurrentActor actor;

    RegistrationResource(RegistrationDesk desk, UseDesk uses, EntryViews views, CurrentActor actor) {
        this.desk = desk;
        this.uses = uses;
        this.views = views;
        this.actor = actor;
    }

    @POST
    @Path("/registration")
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "registerResource", summary = "Register an information resource in the catalogue of the city",
            description = "By the data administration, on its own resources by the vice-mayor in charge (A5, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "纳入全市公共数据资源目录"))
    @APIResponse(responseCode = "200", description = "The resource, registered")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not handed in")
    @APIResponse(responseCode = "422", description = "A day after today")
    public Uni<EntryView> register(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RegisterResource registration) {
        return desk.register(id, ifMatch, registration, actor.get()).chain(views::view);
    }

    @POST
    @Path("/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "returnResource", summary = "Give an information resource back to be mended",
            description = "By the data administration, on its own resources by the vice-mayor in charge (A5, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "退回信息资源"))
    @APIResponse(responseCode = "200", description = "The resource, with its owner")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not handed in")
    public Uni<EntryView> giveBack(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ReturnResource reason) {
        return desk.giveBack(id, ifMatch, reason.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/aggregation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "aggregateResource", summary = "Say since when the data of a resource are aggregated",
            description = "By the data administration, which aggregates them (A11, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "登记数据归集"))
    @APIResponse(responseCode = "200", description = "The resource")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not registered")
    @APIResponse(responseCode = "422", description = "A day after today")
    public Uni<EntryView> aggregate(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid SinceDay day) {
        return desk.aggregate(id, ifMatch, day.since(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/sharing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.PROJECT_OWNER, Role.Names.DATA_ADMINISTRATION, Role.Names.COMMITTEE_CHAIR})
    @Operation(operationId = "shareResource", summary = "Say since when a resource is shared on the platform",
            description = "By its owner or the data administration (A10, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "登记共享"))
    @APIResponse(responseCode = "200", description = "The resource, shared")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not registered, or of a kind that is not shared")
    @APIResponse(responseCode = "422", description = "A day after today")
    public Uni<EntryView> share(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid SinceDay day) {
        return desk.share(id, ifMatch, day.since(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/sharing-refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "refuseSharing", summary = "Say by which law a resource is not shared",
            description = "By its owner. It stays owed, and the data administration sees it in the yearly look, unless the project is "
                    + "excepted (A10, A11, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "说明不予共享依据"))
    @APIResponse(responseCode = "200", description = "The resource")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not registered, or of a kind that is not shared anyway")
    public Uni<EntryView> refuse(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RefuseSharing refusal) {
        return desk.refuse(id, ifMatch, refusal.legalBasis().strip(), actor.get()).chain(views::view);
    }

    @GET
    @Path("/uses")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "resource-uses", value = {"department", "purpose", "effect", "problems", "usedSince", "enteredBy", "enteredAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listResourceUses", summary = "What a resource is used for, the latest first",
            description = "Its owner, the data administration, the leading group office and audit read all of it, others what their own "
                    + "department said (A10).",
            extensions = @Extension(name = "x-summary-zh", value = "共享信息使用情况反馈"))
    @APIResponse(responseCode = "200", description = "A page of feedback")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    public Uni<Page<UseView>> uses(@RestPath UUID id, @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return uses.list(id, cursor, limit, actor.get());
    }

    @POST
    @Path("/uses")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "enterResourceUse", summary = "Say what a shared resource is used for, and how well it serves",
            description = "By a department other than its owner (A10).",
            extensions = @Extension(name = "x-summary-zh", value = "反馈共享信息使用情况"))
    @APIResponse(responseCode = "201", description = "The feedback", content = @Content(schema = @Schema(implementation = UseView.class)))
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is not shared")
    @APIResponse(responseCode = "422", description = "A day after today")
    public Uni<RestResponse<UseView>> use(@RestPath UUID id, @NotNull @Valid EnterUse use) {
        return uses.enter(id, use, actor.get()).map(entered -> RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entered)
                .location(URI.create("catalogue-entries/" + id + "/uses")).build());
    }
}
