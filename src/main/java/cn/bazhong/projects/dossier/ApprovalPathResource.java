package cn.bazhong.projects.dossier;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.regulation.FindingsView;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The path of dossiers a project takes to approval (A17–A19). */
@Path("/projects/{id}/approval-path")
@Tag(name = "projects")
class ApprovalPathResource {
    private final PathDesk desk;
    private final PathViews views;
    private final CurrentActor actor;
    private final Language language;

    ApprovalPathResource(PathDesk desk, PathViews views, CurrentActor actor, Language language) {
        this.desk = desk;
        this.views = views;
        this.actor = actor;
        this.language = language;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getApprovalPath", summary = "The dossiers a project has to have approved, and why",
            description = "Computed from mode, content, amount, planning basis and what the owner puts forward (A17–A19): every "
                    + "way the Measures know for it with what stands against each, and what is left of the one it takes.",
            extensions = @Extension(name = "x-summary-zh", value = "查看项目报批路径"))
    @APIResponse(responseCode = "200", description = "The ways, and the one taken")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<ApprovalPathView> get(@RestPath UUID id) {
        return desk.outlook(id, actor.get()).map(outlook -> views.view(outlook, actor.get()));
    }

    @PUT
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "chooseApprovalPath", summary = "Choose the way to approval",
            description = "By the owner of a listed project, also later: what was approved stays approved and what remains is "
                    + "computed anew (A17–A19).",
            extensions = @Extension(name = "x-summary-zh", value = "选择报批路径"))
    @APIResponse(responseCode = "200", description = "The ways, and the one taken now")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not listed, on hold, or approved already")
    @APIResponse(responseCode = "422", description = "Findings that block this way")
    public Uni<ApprovalPathView> choose(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ChoosePath way) {
        return desk.choose(id, ifMatch, way, actor.get()).map(outlook -> views.view(outlook, actor.get()));
    }

    @POST
    @Path("/screenings")
    @Command
    @RolesAllowed(Role.Names.PROJECT_OWNER)
    @Operation(operationId = "screenApprovalPath", summary = "What would stand against a way? Nothing is stored",
            description = "For a project of the caller's own department (A17–A19).",
            extensions = @Extension(name = "x-summary-zh", value = "试查报批路径（不保存）"))
    @APIResponse(responseCode = "200", description = "Every finding")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<FindingsView> screen(@RestPath UUID id, @NotNull @Valid ChoosePath way) {
        return desk.screen(id, way, actor.get())
                .map(findings -> new FindingsView(FindingView.of(findings, language.locale())));
    }
}
