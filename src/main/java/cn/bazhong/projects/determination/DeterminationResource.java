package cn.bazhong.projects.determination;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
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

/** Findings that restrict owners, proposed and read (A11, A32, A47); what becomes of one is said below it. */
@Path("/determinations")
@Tag(name = "determinations")
class DeterminationResource {
    private final Determinations determinations;
    private final DeterminationDesk desk;
    private final DeterminationSearch search;
    private final DeterminationViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    DeterminationResource(Determinations determinations, DeterminationDesk desk, DeterminationSearch search, DeterminationViews views,
            ProcedureViews procedures, CurrentActor actor, Language language) {
        this.determinations = determinations;
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
    @Exported(title = "determinations", value = {"kind", "article", "ownerDepartment", "projectCode", "projectName",
            "department", "year", "state", "decidedOn", "from", "until", "proposedAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listDeterminations", summary = "Findings that concern the reader, the latest first",
            description = "An owner sees those against it, an organ those it proposed, the offices that see every project all.",
            extensions = @Extension(name = "x-summary-zh", value = "查询认定"))
    @APIResponse(responseCode = "200", description = "A page of findings")
    public Uni<Page<DeterminationSummary>> list(@BeanParam @Valid DeterminationFilter filter) {
        return search.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "proposeDetermination", summary = "Propose a finding that would restrict an owner",
            description = "By an organ that may find it: the data administration or the leading group office for data (A11, A32), one of "
                    + "the four security organs for security and cryptography (A47); where the owner is that organ, by the vice-mayor in "
                    + "charge (A5). The owner is heard first.",
            extensions = @Extension(name = "x-summary-zh", value = "拟作出认定并告知项目建设单位"))
    @APIResponse(responseCode = "201", description = "The finding, on which the owner is heard",
            content = @Content(schema = @Schema(implementation = DeterminationView.class)))
    @APIResponse(responseCode = "404", description = "No such project or department, or not yours to see")
    @APIResponse(responseCode = "409", description = "The same is proposed already, found of that year, or lasts")
    @APIResponse(responseCode = "422", description = "Findings that block the proposal")
    public Uni<RestResponse<DeterminationView>> propose(@NotNull @Valid ProposeDetermination asked) {
        return desk.propose(asked, actor.get()).chain(views::view).map(DeterminationResource::created);
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "screenDetermination", summary = "What would the rules find on a proposal? Nothing is stored",
            description = "By an organ that may find it (A11, A32, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "试查拟作出的认定（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding of the rules")
    @APIResponse(responseCode = "404", description = "No such project or department, or not yours to see")
    @APIResponse(responseCode = "422", description = "Neither a project nor a department")
    public Uni<FindingsView> screen(@NotNull @Valid ProposeDetermination asked) {
        return desk.screen(asked, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDetermination", summary = "A finding whole: facts, hearing, decision, what it stops and how it ends",
            extensions = @Extension(name = "x-summary-zh", value = "查看认定"))
    @APIResponse(responseCode = "200", description = "The finding")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    public Uni<DeterminationView> get(@RestPath UUID id) {
        return determinations.requireVisible(id, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDeterminationProcedure", summary = "The procedure of a finding with its steps",
            extensions = @Extension(name = "x-summary-zh", value = "认定的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such finding, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return determinations.requireVisible(id, actor.get()).chain(found -> procedures.on(ProcedureKind.RESTRICTION_FINDING, id))
                .onItem().ifNull().failWith(Problem::notFound);
    }

    private static RestResponse<DeterminationView> created(DeterminationView found) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, found)
                .location(URI.create("determinations/" + found.id())).build();
    }
}
