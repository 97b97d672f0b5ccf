package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The city and its counties, each with organs of its own (A49). */
@Path("/jurisdictions")
@Tag(name = "procedures")
class JurisdictionResource {
    private final OrganRegister register;
    private final OrganDesk desk;
    private final CurrentActor actor;

    JurisdictionResource(OrganRegister register, OrganDesk desk, CurrentActor actor) {
        this.register = register;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "listJurisdictions", summary = "The city and its counties",
            description = "In one page, by code.", extensions = @Extension(name = "x-summary-zh", value = "市和各县（区）"))
    @APIResponse(responseCode = "200", description = "The jurisdictions")
    public Uni<Page<JurisdictionView>> list() {
        return register.jurisdictions().map(found -> new Page<>(found, null, null));
    }

    @GET
    @Path("/{code}/organs")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.READ_LISTS})
    @Operation(operationId = "getOrgans", summary = "Which department holds each office of a jurisdiction",
            extensions = @Extension(name = "x-summary-zh", value = "查看一个行政区域的职能机构"))
    @APIResponse(responseCode = "200", description = "The organs")
    @APIResponse(responseCode = "404", description = "No such jurisdiction")
    public Uni<JurisdictionOrgansView> get(@RestPath String code) {
        return desk.get(code, actor.get());
    }

    @PUT
    @Path("/{code}/organs")
    @Command
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(operationId = "enterOrgans", summary = "Enter which department holds each office of a jurisdiction",
            description = "Takes the place of what was entered before. What is under way stays with the organs it began with.",
            extensions = @Extension(name = "x-summary-zh", value = "录入一个行政区域的职能机构"))
    @APIResponse(responseCode = "200", description = "The organs as they now stand")
    @APIResponse(responseCode = "403", description = "An administrator of another county")
    @APIResponse(responseCode = "404", description = "No such jurisdiction")
    public Uni<JurisdictionOrgansView> enter(@RestPath String code, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EnterOrgans entered) {
        return desk.enter(code, ifMatch, entered, actor.get());
    }
}
