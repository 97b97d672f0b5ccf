package cn.bazhong.projects.dossier;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.project.Projects;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The dossiers of a project, and its amounts from list to final accounts. */
@Path("/projects/{id}")
@Tag(name = "dossiers")
class ProjectDossierResource {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DossierViews views;
    private final Projects projects;
    private final List<LaterAmounts> later;
    private final CurrentActor actor;

    ProjectDossierResource(Dossiers dossiers, DossierDesk desk, DossierViews views, Projects projects,
            @All List<LaterAmounts> later, CurrentActor actor) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.views = views;
        this.projects = projects;
        this.later = later;
        this.actor = actor;
    }

    @GET
    @Path("/dossiers")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listProjectDossiers", summary = "The dossiers of a project",
            description = "In one page, in the order they were begun; drafts only to those who write them.",
            extensions = @Extension(name = "x-summary-zh", value = "项目的报批文件"))
    @APIResponse(responseCode = "200", description = "The dossiers")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<DossierSummary>> list(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(project -> dossiers.ofProject(id).map(found -> new Page<>(
                found.stream().filter(one -> dossiers.isShown(one, actor.get()))
                        .map(DossierSummary::of).toList(), null, null)));
    }

    @POST
    @Path("/dossiers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "beginDossier", summary = "Begin the dossier whose turn it is",
            description = "By the owner, on the way chosen (A17-A19). It starts from what the application or the dossier before it said.",
            extensions = @Extension(name = "x-summary-zh", value = "开始编报报批文件"))
    @APIResponse(responseCode = "201", description = "The dossier", content = @Content(schema = @Schema(implementation = DossierView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "No way is chosen or stands, another dossier is next, or one is under way")
    public Uni<RestResponse<DossierView>> begin(@RestPath UUID id, @NotNull @Valid BeginDossier asked) {
        return desk.begin(id, asked.type(), actor.get()).chain(views::view).map(ProjectDossierResource::created);
    }

    @GET
    @Path("/amounts")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listProjectAmounts", summary = "The amounts of a project from list to final accounts",
            description = "List, estimate, budget estimate, budget, contracts, settlement, final accounts as far as they are known, in one "
                    + "page; each beside the one before it with the variance (A6, A15, A17, A25, A40).",
            extensions = @Extension(name = "x-summary-zh", value = "项目金额链：清单、估算、概算、预算、合同、结算、决算"))
    @APIResponse(responseCode = "200", description = "The amounts known")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<AmountView>> amounts(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(project -> dossiers.ofProject(id)
                .chain(found -> later(id).map(known -> new Page<>(Amounts.chain(project.totalInvestment(), found, known), null, null))));
    }

    private Uni<Map<AmountKind, BigDecimal>> later(UUID project) {
        return Multi.createFrom().iterable(later).onItem().transformToUniAndConcatenate(feature -> feature.of(project))
                .collect().in(() -> new EnumMap<>(AmountKind.class), Map::putAll);
    }

    private static RestResponse<DossierView> created(DossierView dossier) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, dossier)
                .location(URI.create("dossiers/" + dossier.id())).build();
    }
}
