package cn.bazhong.projects.project;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The projects, as far as the reader may see them. */
@Path("/projects")
@Tag(name = "projects")
class ProjectResource {
    private final Projects projects;
    private final ProjectSearch search;
    private final Events events;
    private final List<ProjectActions> features;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    ProjectResource(Projects projects, ProjectSearch search, Events events, @All List<ProjectActions> features,
            Departments departments, CurrentActor actor, Language language) {
        this.projects = projects;
        this.search = search;
        this.events = events;
        this.features = features;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "projects", value = {"code", "name", "ownerDepartment", "year", "category", "contentKind",
            "totalInvestment", "stage", "hold"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listProjects", summary = "Projects the reader may see",
            extensions = @Extension(name = "x-summary-zh", value = "查询可见范围内的项目"))
    @APIResponse(responseCode = "200", description = "A page of projects")
    public Uni<Page<ProjectSummary>> list(@BeanParam @Valid ProjectFilter filter) {
        return search.list(filter, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getProject", summary = "A project whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目"))
    @APIResponse(responseCode = "200", description = "The project")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<ProjectView> get(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(this::view);
    }

    @GET
    @Path("/{id}/baselines")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listBaselines", summary = "What was approved of a project, frozen at each decision",
            description = "In one page, in order of number.",
            extensions = @Extension(name = "x-summary-zh", value = "项目历次审定基线"))
    @APIResponse(responseCode = "200", description = "The baselines")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<BaselineView>> baselines(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get())
                .chain(project -> Panache.getSession().chain(session -> session
                        .createQuery("from Baseline b where b.projectId = :id order by b.number", Baseline.class)
                        .setParameter("id", project.id()).getResultList()))
                .map(found -> new Page<>(found.stream().map(BaselineView::of).toList(), null, null));
    }

    @GET
    @Path("/{id}/events")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "project-events", value = {"legalDate", "recordedAt", "summary", "article", "actorName", "onBehalfOf"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_EVENTS})
    @Operation(operationId = "listProjectEvents", summary = "The record of a project, latest first",
            extensions = @Extension(name = "x-summary-zh", value = "项目办理记录"))
    @APIResponse(responseCode = "200", description = "A page of events")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<EventView>> events(@RestPath UUID id, @RestQuery String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        UUID before = Cursor.decode(cursor, id, 1, parts -> UUID.fromString(parts.get(0)));
        Locale locale = language.locale();
        return projects.requireVisible(id, actor.get())
                .chain(project -> events.ofProject(project.id(), before, limit + 1))
                .map(found -> Cursor.page(found, limit, null, event -> EventView.of(event, locale),
                        (RecordedEvent event) -> Cursor.encode(id, event.id())));
    }

    private Uni<ProjectView> view(Project project) {
        return actions(project).chain(actions -> departments.directory()
                .map(directory -> ProjectView.of(project, projects.profile(project), directory, actions)));
    }

    private Uni<List<Action>> actions(Project project) {
        Actor reader = actor.get();
        Locale locale = language.locale();
        return Multi.createFrom().iterable(features)
                .onItem().transformToUniAndConcatenate(feature -> feature.on(project, reader, locale))
                .collect().in(ArrayList::new, List::addAll);
    }
}
