package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
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

/** The register of sanctions (A44). */
@Path("/sanctions")
@Tag(name = "oversight")
class SanctionResource {
    private final SanctionDesk desk;
    private final CurrentActor actor;

    SanctionResource(SanctionDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "sanctions", value = {"projectCode", "projectName", "ownerDepartment", "unit", "person", "ground", "kind",
            "organ", "documentNumber", "decidedOn", "revoked"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listSanctions", summary = "Sanctions, the latest entered first",
            description = "All for the leading group office, audit and the government; an owner reads those of its own projects, a "
                    + "department those it entered, anybody else none (A44).",
            extensions = @Extension(name = "x-summary-zh", value = "责任追究登记列表"))
    @APIResponse(responseCode = "200", description = "A page of sanctions")
    public Uni<Page<SanctionSummary>> list(@BeanParam @Valid SanctionFilter filter) {
        return desk.list(filter, actor.get());
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY})
    @Operation(operationId = "enterSanction", summary = "Enter a sanction as it was decided",
            description = "By the leading group office, audit or the department of its duties that decided, in connection with a "
                    + "project that is not its own. It is never changed, only revoked (A44).",
            extensions = @Extension(name = "x-summary-zh", value = "登记责任追究"))
    @APIResponse(responseCode = "201", description = "The entry",
            content = @Content(schema = @Schema(implementation = SanctionView.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    @APIResponse(responseCode = "422", description = "Somebody is to be disciplined and nobody named, or a day after today")
    public Uni<RestResponse<SanctionView>> enter(@NotNull @Valid EnterSanction sanction) {
        return desk.enter(sanction, actor.get()).map(SanctionResource::created);
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getSanction", summary = "An entry of the register",
            extensions = @Extension(name = "x-summary-zh", value = "查看责任追究登记"))
    @APIResponse(responseCode = "200", description = "The entry")
    @APIResponse(responseCode = "404", description = "No such entry, or not yours to see")
    public Uni<SanctionView> get(@RestPath UUID id) {
        return desk.get(id, actor.get());
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.DATA_ADMINISTRATION, Role.Names.DEVELOPMENT_REFORM, Role.Names.FINANCE,
            Role.Names.CYBERSPACE_AFFAIRS, Role.Names.SECRECY_CRYPTOGRAPHY, Role.Names.ECONOMY_INFORMATION,
            Role.Names.PUBLIC_SECURITY, Role.Names.AUDIT, Role.Names.INDUSTRY_AUTHORITY})
    @Operation(operationId = "revokeSanction", summary = "Revoke an entry",
            description = "By the department that entered it; it stays in the register, with the reason (A44).",
            extensions = @Extension(name = "x-summary-zh", value = "撤销责任追究登记"))
    @APIResponse(responseCode = "200", description = "The entry, revoked")
    @APIResponse(responseCode = "404", description = "No such entry, or not yours to see")
    @APIResponse(responseCode = "409", description = "It is revoked already")
    public Uni<SanctionView> revoke(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RevokeSanction revocation) {
        return desk.revoke(id, ifMatch, revocation.reason().strip(), actor.get());
    }

    private static RestResponse<SanctionView> created(SanctionView sanction) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, sanction)
                .location(URI.create("sanctions/" + sanction.id())).build();
    }
}
