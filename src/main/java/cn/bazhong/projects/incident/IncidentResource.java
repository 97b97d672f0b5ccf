package cn.bazhong.projects.incident;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DraftView;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

/** Incidents while projects are carried out, and what is suspended for them (A26). */
@Path("/incidents")
@Tag(name = "incidents")
class IncidentResource {
    private final Incidents incidents;
    private final IncidentDesk desk;
    private final IncidentSearch search;
    private final IncidentViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    IncidentResource(Incidents incidents, IncidentDesk desk, IncidentSearch search, IncidentViews views, ProcedureViews procedures,
            CurrentActor actor, Language language) {
        this.incidents = incidents;
        this.desk = desk;
        this.search = search;
        this.views = views;
        this.procedures = procedures;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "incidents", value = {"projectCode", "projectName", "ownerDepartment", "kind", "state", "disposition",
            "lotNumber", "reason", "reportedAt", "disposedAt", "resumedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listIncidents", summary = "Incidents of projects the reader may see, the latest first",
            description = "With state SUSPENDED, the projects and lots that are suspended after one.",
            extensions = @Extension(name = "x-summary-zh", value = "查询重大问题报告及暂停情况"))
    @APIResponse(responseCode = "200", description = "A page of incidents")
    public Uni<Page<IncidentSummary>> list(@BeanParam @Valid IncidentFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "reportIncident", summary = "Report a serious delay, a heavy loss or the like",
            description = "By the owner of a project that is carried out or on trial. Development and reform, finance and the data "
                    + "administration are told at once and take note of it; then the leading group office disposes of it (A26).",
            extensions = @Extension(name = "x-summary-zh", value = "报告工程严重逾期、投资重大损失等问题"))
    @APIResponse(responseCode = "201", description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not being carried out")
    @APIResponse(responseCode = "422", description = "Findings that block the report")
    public Uni<RestResponse<IncidentView>> report(@NotNull @Valid ReportIncident report) {
        return desk.report(report, actor.get()).chain(views::view).map(IncidentResource::created);
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenIncident", summary = "What would the rules find on a report? Nothing is stored",
            description = "For a project of the caller's own department (A26).",
            extensions = @Extension(name = "x-summary-zh", value = "试查重大问题报告（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid ReportIncident report) {
        return desk.screen(report, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getIncident", summary = "An incident whole",
            extensions = @Extension(name = "x-summary-zh", value = "查看重大问题报告"))
    @APIResponse(responseCode = "200", description = "The incident")
    @APIResponse(responseCode = "404", description = "No such incident, or not yours to see")
    public Uni<IncidentView> get(@RestPath UUID id) {
        return incidents.requireVisible(id, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/disposition")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "disposeOfIncident", summary = "Say what comes of an incident",
            description = "By the leading group office, when all three organs have taken note of it; on its own project by the "
                    + "vice-mayor in charge (A5). A suspension is of the whole project or of one lot: nothing of it is procured, "
                    + "signed or paid then, and its clocks stand still (A26).",
            extensions = @Extension(name = "x-summary-zh", value = "处置重大问题：不予处置、责令整改、暂停实施"))
    @APIResponse(responseCode = "200", description = "The incident")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such incident, or not yours to see")
    @APIResponse(responseCode = "409", description = "Not all have taken note of it, it is disposed of, or suspended already")
    @APIResponse(responseCode = "422", description = "No such lot, or one though nothing is suspended")
    public Uni<IncidentView> dispose(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DisposeOfIncident disposition) {
        return desk.dispose(id, ifMatch, disposition, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getIncidentProcedure", summary = "The procedure of an incident with all its steps",
            extensions = @Extension(name = "x-summary-zh", value = "重大问题报告的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such incident, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return incidents.requireVisible(id, actor.get()).chain(found -> procedures.on(ProcedureKind.INCIDENT, id))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    private static RestResponse<IncidentView> created(IncidentView incident) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, incident)
                .location(URI.create("incidents/" + incident.id())).build();
    }
}
