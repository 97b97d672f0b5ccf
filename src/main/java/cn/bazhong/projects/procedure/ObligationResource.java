package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.spreadsheet.Exported;
import cn.bazhong.projects.spreadsheet.Xlsx;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that is owed by a day, whatever asks for it. */
@Path("/obligations")
@Tag(name = "inbox")
class ObligationResource {
    private final ObligationSearch search;
    private final CurrentActor actor;

    ObligationResource(ObligationSearch search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "obligations", value = {"title", "kind", "article", "department", "since", "due", "light"})
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "listObligations", summary = "Dated duties that are owed now, the most urgent first",
            description = "To those who look over all projects, of every department; to everybody else, of their own. What is owed follows "
                    + "from the state of things and the clock.",
            extensions = @Extension(name = "x-summary-zh", value = "期限事项"))
    @APIResponse(responseCode = "200", description = "A page of duties")
    public Uni<Page<ObligationView>> list(@BeanParam @Valid ObligationFilter filter, @RestQuery @Size(max = 500) String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return search.list(filter, cursor, limit, actor.get());
    }

    @GET
    @Path("/counts")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "countObligations", summary = "How many duties are owed, by how near their day is",
            description = "Of the same duties as the list, with the same filters.",
            extensions = @Extension(name = "x-summary-zh", value = "期限事项按紧急程度计数"))
    @APIResponse(responseCode = "200", description = "The numbers")
    public Uni<ObligationCounts> counts(@BeanParam @Valid ObligationFilter filter) {
        return search.counts(filter, actor.get());
    }
}
