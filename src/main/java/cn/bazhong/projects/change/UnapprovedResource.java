package cn.bazhong.projects.change;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Changes that were made without approval (A25). */
@Path("/projects/{id}/unapproved-changes")
@Tag(name = "change-requests")
class UnapprovedResource {
    private final UnapprovedChanges changes;
    private final UnapprovedDesk desk;
    private final UnapprovedViews views;
    private final Projects projects;
    private final CurrentActor actor;

    UnapprovedResource(UnapprovedChanges changes, UnapprovedDesk desk, UnapprovedViews views, Projects projects, CurrentActor actor) {
        this.changes = changes;
        this.desk = desk;
        this.views = views;
        this.projects = projects;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listUnapprovedChanges", summary = "Changes of a project that were made without approval",
            extensions = @Extension(name = "x-summary-zh", value = "项目擅自变更记录"))
    @APIResponse(responseCode = "200", description = "All of them, in the order they were recorded")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<UnapprovedView>> list(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(project -> changes.ofProject(id)
                .chain(all -> views.views(project, all)).map(found -> new Page<>(found, null, null)));
    }

    @POST
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
        Role.Names.AUDIT})
    @Operation(operationId = "recordUnapprovedChange", summary = "Record that something was done other than approved",
            description = "By an office that looks over the project, with what shows it; the owner is heard and development and reform "
                    + "find on it (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "登记擅自变更"))
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not approved yet, or over")
    public Uni<UnapprovedView> record(@RestPath UUID id, @NotNull @Valid RecordUnapproved recorded) {
        return desk.record(id, recorded, actor.get()).chain(change -> view(id, change));
    }

    @POST
    @Path("/{change}/hearing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "stateOnUnapprovedChange", summary = "Say what there is to say to a change without approval",
            description = "By the owner, before it is found on (A25).", extensions = @Extension(name = "x-summary-zh", value = "陈述申辩"))
    @APIResponse(responseCode = "200", description = "The record with it")
    @APIResponse(responseCode = "404", description = "No such record, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is found on already")
    public Uni<UnapprovedView> hear(@RestPath UUID id, @RestPath UUID change, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid HearOwner heard) {
        return desk.hear(id, change, ifMatch, heard.statement().strip(), actor.get()).chain(found -> view(id, found));
    }

    @POST
    @Path("/{change}/finding")
    @Command
    @RolesAllowed(Role.Names.DEVELOPMENT_REFORM)
    @Operation(operationId = "findOnUnapprovedChange", summary = "Find whether a change without approval was major and caused an overrun",
            description = "By development and reform, which approved the project, after the owner was heard. If it was both, no "
                    + "after-the-fact increase of the lines it concerns is taken up; other requests go on (A25).",
            extensions = @Extension(name = "x-summary-zh", value = "认定擅自变更"))
    @APIResponse(responseCode = "200", description = "The record with the finding")
    @APIResponse(responseCode = "404", description = "No such record, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is found on already")
    public Uni<UnapprovedView> find(@RestPath UUID id, @RestPath UUID change, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid FindUnapproved found) {
        return desk.find(id, change, ifMatch, found, actor.get()).chain(after -> view(id, after));
    }

    private Uni<UnapprovedView> view(UUID project, UnapprovedChange change) {
        return projects.require(project).chain(found -> views.views(found, List.of(change))).map(all -> all.get(0));
    }
}
