package cn.bazhong.projects.dossier;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Dossiers on the way to approval (A17-A21). */
@Path("/dossiers")
@Tag(name = "dossiers")
class DossierResource {
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DossierSubmission submissions;
    private final DossierViews views;
    private final ProcedureViews procedures;
    private final CurrentActor actor;
    private final Language language;

    DossierResource(Dossiers dossiers, DossierDesk desk, DossierSubmission submissions, DossierViews views,
            ProcedureViews procedures, CurrentActor actor, Language language) {
        this.dossiers = dossiers;
        this.desk = desk;
        this.submissions = submissions;
        this.views = views;
        this.procedures = procedures;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDossier", summary = "A dossier whole",
            description = "A draft is seen by its owner and by those who take part (A22).",
            extensions = @Extension(name = "x-summary-zh", value = "查看报批文件"))
    @APIResponse(responseCode = "200", description = "The dossier")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    public Uni<DossierView> get(@RestPath UUID id) {
        return dossiers.requireVisible(id, actor.get()).chain(views::view);
    }

    @PUT
    @Path("/{id}/contents")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "saveDossier", summary = "Write a dossier",
            description = "By its owner, as a draft or after it was returned. Nothing is examined but bounds.",
            extensions = @Extension(name = "x-summary-zh", value = "保存报批文件内容"))
    @APIResponse(responseCode = "200", description = "The dossier with what the rules find")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in, or over")
    public Uni<DossierView> save(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid DossierContent content) {
        return desk.save(id, ifMatch, content, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenDossier", summary = "What would the rules find? Nothing is stored",
            description = "For a dossier of the caller's own department.",
            extensions = @Extension(name = "x-summary-zh", value = "试查报批文件（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid DossierContent content) {
        return desk.screen(id, content, actor.get())
                .map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @POST
    @Path("/{id}/submission")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitDossier", summary = "Hand a dossier in",
            description = "By its owner. The consulted bodies are asked at once by the letter that comes with it (A20); after a return only those judge again whose field was changed or objected to.",
            extensions = @Extension(name = "x-summary-zh", value = "提交报批文件"))
    @APIResponse(responseCode = "200", description = "The dossier")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is handed in already, over, or the project is suspended")
    @APIResponse(responseCode = "422", description = "Findings that block it, or the letter lacks")
    public Uni<DossierView> submit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SubmitDossier submission) {
        return submissions.submit(id, ifMatch, submission, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "withdrawDossier", summary = "Take a dossier back",
            description = "By its owner, until it is approved, filed or refused.",
            extensions = @Extension(name = "x-summary-zh", value = "撤回报批文件"))
    @APIResponse(responseCode = "200", description = "The dossier")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is decided or taken back already")
    public Uni<DossierView> withdraw(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid WithdrawDossier withdrawal) {
        return desk.withdraw(id, ifMatch, withdrawal.reason().strip(), actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/confirmations")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "confirmDossierPart", summary = "Confirm the own part of a cross-department dossier",
            description = "By a department that takes part (A22), as the division of work stands now.",
            extensions = @Extension(name = "x-summary-zh", value = "确认本部门建设范围和数据职责"))
    @APIResponse(responseCode = "200", description = "The dossier")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is not being written")
    public Uni<DossierView> confirm(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return desk.confirm(id, ifMatch, actor.get()).chain(views::view);
    }

    @GET
    @Path("/{id}/versions")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listDossierVersions", summary = "The versions of a dossier, the latest first",
            description = "In one page, without what they said.",
            extensions = @Extension(name = "x-summary-zh", value = "报批文件历次提交版本"))
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    public Uni<Page<DossierVersionView>> versions(@RestPath UUID id) {
        return dossiers.requireVisible(id, actor.get()).chain(views::versions).map(found -> new Page<>(found, null, null));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDossierVersion", summary = "A dossier as it was handed in",
            extensions = @Extension(name = "x-summary-zh", value = "查看某次提交的报批文件"))
    @APIResponse(responseCode = "200", description = "The version with what it said")
    @APIResponse(responseCode = "404", description = "No such version, or not yours to see")
    public Uni<DossierVersionView> version(@RestPath UUID id, @RestPath int number) {
        return dossiers.requireVisible(id, actor.get()).chain(found -> views.version(found, number));
    }

    @GET
    @Path("/{id}/procedure")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getDossierProcedure", summary = "The procedure of a dossier with all its steps",
            description = "404 before it was first handed in.",
            extensions = @Extension(name = "x-summary-zh", value = "报批文件的办理过程"))
    @APIResponse(responseCode = "200", description = "The procedure")
    @APIResponse(responseCode = "404", description = "No such dossier, or not yours to see")
    public Uni<ProcedureView> procedure(@RestPath UUID id) {
        return dossiers.requireVisible(id, actor.get()).chain(found -> procedures.on(found.type().procedure(), id))
                .onItem().ifNull().failWith(Problem::notFound);
    }
}
