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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The information resources of projects: found by everybody, kept by their owners (A10, A16, A32). */
@Path("/catalogue-entries")
@Tag(name = "catalogue-entries")
class EntryResource {
    private final Entries entries;
    private final EntryDesk desk;
    private final EntrySearch search;
    private final EntryViews views;
    private final CurrentActor actor;

    EntryResource(Entries entries, EntryDesk desk, EntrySearch search, EntryViews views, CurrentActor actor) {
        this.entries = entries;
        this.desk = desk;
        this.search = search;
        this.views = views;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "catalogue-entries", value = {"resource", "fields", "ownerDepartment", "projectName", "sharingKind",
            "openKind", "sensitive", "state", "registrationNumber", "registeredOn", "aggregatedSince", "sharing",
            "sharedSince"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listCatalogueEntries", summary = "Information resources the reader may know of, the latest first",
            description = "Everybody finds what is registered with the city and not sensitive; an owner its own; the offices that look "
                    + "over every project also what is not registered; the data administration, the leading group office and audit also "
                    + "what is sensitive (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "查询信息资源目录"))
    @APIResponse(responseCode = "200", description = "A page of resources")
    public Uni<Page<EntrySummary>> list(@BeanParam @Valid EntryFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "enterResource", summary = "Add an information resource to a project",
            description = "By its owner, from approval on (A16). What can be shared is not opened to particular firms only (A10).",
            extensions = @Extension(name = "x-summary-zh", value = "登记信息资源"))
    @APIResponse(responseCode = "201", description = "The resource",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved, or over")
    @APIResponse(responseCode = "422", description = "It could be shared, but is for particular firms only")
    public Uni<RestResponse<EntryView>> enter(@NotNull @Valid EnterResource asked) {
        return desk.enter(asked, actor.get()).chain(views::view).map(EntryResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getCatalogueEntry", summary = "An information resource whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看信息资源"))
    @APIResponse(responseCode = "200", description = "The resource")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    public Uni<EntryView> get(@RestPath UUID id) {
        return entries.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "writeResource", summary = "Describe an information resource anew",
            description = "By its owner. What was registered is handed in again afterwards (A16, A32).",
            extensions = @Extension(name = "x-summary-zh", value = "修改信息资源"))
    @APIResponse(responseCode = "200", description = "The resource, to be handed in")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is with the data administration, or gone")
    @APIResponse(responseCode = "422", description = "It could be shared, but is for particular firms only")
    public Uni<EntryView> write(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid ResourceContent content) {
        return desk.write(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitResource", summary = "Hand an information resource in for the catalogue of the city",
            description = "By its owner, when it is whole (A16). Sensitive data stay out of that catalogue (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "提交纳入全市目录"))
    @APIResponse(responseCode = "200", description = "The resource, with the data administration")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is handed in, registered or gone, or sensitive")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<EntryView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.submit(id, ifMatch, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "removeResource", summary = "Take an information resource out, because there is none any more",
            description = "By its owner; it stays in the record (A16).",
            extensions = @Extension(name = "x-summary-zh", value = "注销信息资源"))
    @APIResponse(responseCode = "200", description = "The resource, gone")
    @APIResponse(responseCode = "404", description = "No such resource, or not yours to know of")
    @APIResponse(responseCode = "409", description = "It is gone already")
    public Uni<EntryView> remove(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid RemoveResource removal) {
        return desk.remove(id, ifMatch, removal.reason().strip(), actor.get()).chain(views::view);
    }

    private static RestResponse<EntryView> created(EntryView entry) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, entry)
                .location(URI.create("catalogue-entries/" + entry.id())).build();
    }
}
