package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Paper decisions on their way into the record. */
@Path("/paper-registrations")
@Tag(name = "procedures")
class PaperRegistrationResource {
    private final PaperDesk papers;
    private final CurrentActor actor;

    PaperRegistrationResource(PaperDesk papers, CurrentActor actor) {
        this.papers = papers;
        this.actor = actor;
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed(Role.Names.SIGNED_IN)
    @Operation(operationId = "getPaperRegistration", summary = "A registered paper decision",
            extensions = @Extension(name = "x-summary-zh", value = "查看纸质决定登记"))
    @APIResponse(responseCode = "200", description = "The registration")
    @APIResponse(responseCode = "404", description = "No such registration, or not yours to see")
    public Uni<PaperRegistrationView> get(@RestPath UUID id) {
        return papers.get(id, actor.get());
    }

    @POST
    @Path("/{id}/check")
    @Command
    @RolesAllowed({Role.Names.LEADING_GROUP_OFFICE, Role.Names.MUNICIPAL_GOVERNMENT, Role.Names.MUNICIPAL_PARTY_COMMITTEE})
    @Operation(operationId = "checkPaperRegistration", summary = "Confirm or refuse a registration as the second person",
            description = "Never by the person who registered it. Confirmed, the step takes the decision at once.",
            extensions = @Extension(name = "x-summary-zh", value = "复核纸质决定登记"))
    @APIResponse(responseCode = "200", description = "The checked registration")
    @APIResponse(responseCode = "409", description = "Registered by the same person, checked already, or to be confirmed by whoever signs last")
    public Uni<PaperRegistrationView> check(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid CheckPaper check) {
        return papers.check(id, ifMatch, check, actor.get());
    }
}
