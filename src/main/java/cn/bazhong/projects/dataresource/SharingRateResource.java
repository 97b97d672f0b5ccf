package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How much is shared of what is to be (A32). */
@Path("/sharing-rates")
@Tag(name = "catalogue-entries")
class SharingRateResource {
    private final SharingRates rates;
    private final CurrentActor actor;

    SharingRateResource(SharingRates rates, CurrentActor actor) {
        this.rates = rates;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listSharingRates", summary = "How much owners share of what they are to share, by owner",
            description = "At the end of a year that is over, else today. The offices that look over every project see all owners, anybody "
                    + "else their own department (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "各单位共享率"))
    @APIResponse(responseCode = "200", description = "The rates, by code of the owner")
    public Uni<SharingRatesView> list(@RestQuery @Min(2022) @Max(2100) Integer year) {
        return rates.of(year, actor.get());
    }

    @GET
    @Path("/{owner}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getSharingRate", summary = "What an owner shares and what it does not, by project",
            description = "What a yearly finding would rest on: what is owed and not shared, what was collected twice (A32).",
            extensions = @Extension(name = "x-summary-zh", value = "单位年度共享情况"))
    @APIResponse(responseCode = "200", description = "The owner's projects")
    @APIResponse(responseCode = "404", description = "No such department, or not yours to see")
    public Uni<OwnerSharingView> get(@RestPath String owner, @RestQuery @Min(2022) @Max(2100) Integer year) {
        return rates.of(owner, year, actor.get());
    }
}
