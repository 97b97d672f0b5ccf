package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Command;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Checks on a project (A43). */
@Path("/projects/{id}/checks")
@Tag(name = "oversight")
class CheckResource {
    private final CheckDesk desk;
    private final CurrentActor actor;

    CheckResource(CheckDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "checks", value = {"department", "kind", "checkedOn", "subjects", "findings", "result", "enteredBy",
            "enteredAt"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listChecks", summary = "The checks on a project, the latest entered first",
            extensions = @Extension(name = "x-summary-zh", value = "项目监督检查记录"))
    @APIResponse(responseCode = "200", description = "A page of checks")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<Page<CheckView>> list(@RestPath UUID id, @BeanParam @Valid CheckFilter filter) {
        return desk.list(id, filter, actor.get());
    }

    @POST
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY})
    @Operation(operationId = "enterCheck", summary = "Enter a check as it was carried out",
            description = "By the leading group office or a department of its duties, on a project that is approved, carried out or "
                    + "in operation and not its own. It stays as it was; what is to be put right is ordered with reference to it (A43).",
            extensions = @Extension(name = "x-summary-zh", value = "登记监督检查"))
    @APIResponse(responseCode = "200", description = "The check")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "409", description = "The project is not where oversight looks")
    @APIResponse(responseCode = "422", description = "A day after today")
    public Uni<CheckView> enter(@RestPath UUID id, @NotNull @Valid EnterCheck check) {
        return desk.enter(id, check, actor.get());
    }
}
