package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DraftView;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Settlement and final accounts (A40). */
@Path("/performance-reports")
@Tag(name = "performance")
class FinalAccountsResource {
    private final FinalAccountsDesk desk;
    private final PerformanceViews views;
    private final CurrentActor actor;
    private final Language language;

    FinalAccountsResource(FinalAccountsDesk desk, PerformanceViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @POST
    @Path("/final-accounts")
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "submitFinalAccounts", summary = "Hand in settlement and final accounts",
            description = "By the owner, after acceptance. Of a major project the settlement is audited first and then approved by finance; of others "
                    + "finance reviews the accounts (A40).",
            extensions = @Extension(name = "x-summary-zh", value = "提交竣工结算和财务决算"))
    @APIResponse(responseCode = "201", description = "The report",
            content = @Content(schema = @Schema(implementation = PerformanceReportView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not accepted, or they are handed in already")
    @APIResponse(responseCode = "422", description = "Findings that block them")
    public Uni<RestResponse<PerformanceReportView>> submit(@NotNull @Valid SubmitFinalAccounts accounts) {
        return desk.submit(accounts, actor.get()).chain(views::view).map(PerformanceResource::created);
    }

    @POST
    @Path("/final-accounts/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenFinalAccounts", summary = "What would the rules find on final accounts? Nothing is stored",
            description = "For a project of the caller's own department.",
            extensions = @Extension(name = "x-summary-zh", value = "试查竣工决算（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@NotNull @Valid SubmitFinalAccounts accounts) {
        return desk.screen(accounts, actor.get()).map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }

    @PUT
    @Path("/{id}/final-accounts")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "mendFinalAccounts", summary = "Hand in mended what was given back",
            description = "By the owner. An audit that stands is not done again: every contract is settled for what it found (A40).",
            extensions = @Extension(name = "x-summary-zh", value = "修改后重新提交竣工决算"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It was not given back")
    @APIResponse(responseCode = "422", description = "Findings that block it")
    public Uni<PerformanceReportView> mend(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid SubmitFinalAccounts accounts) {
        return desk.mend(id, ifMatch, accounts, actor.get()).chain(views::view);
    }

    @POST
    @Path("/{id}/audit")
    @Command
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "auditSettlement", summary = "Enter what the audit of a settlement came to",
            description = "By the audit bureau; on its own project by the vice-mayor in charge (A5). Every contract that was settled (A40).",
            extensions = @Extension(name = "x-summary-zh", value = "登记结算审计结果"))
    @APIResponse(responseCode = "200", description = "The report")
    @APIResponse(responseCode = "202", description = DraftView.KEPT, content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such report, or not yours to see")
    @APIResponse(responseCode = "409", description = "It does not wait for the audit")
    @APIResponse(responseCode = "422", description = "Not exactly the contracts that were settled")
    public Uni<PerformanceReportView> audit(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid AuditSettlement audit) {
        return desk.audit(id, ifMatch, audit, actor.get()).chain(views::view);
    }
}
