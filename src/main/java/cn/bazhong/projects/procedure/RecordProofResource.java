package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Projects;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What audit can reckon again of a project. */
@Path("/projects/{id}/record-proof")
@Tag(name = "record")
class RecordProofResource {
    private final RecordProofs proofs;
    private final Projects projects;
    private final CurrentActor actor;

    RecordProofResource(RecordProofs proofs, Projects projects, CurrentActor actor) {
        this.proofs = proofs;
        this.projects = projects;
        this.actor = actor;
    }

    @GET
    @WithSession
    @RolesAllowed({Role.Names.AUDIT, Role.Names.LEADING_GROUP_OFFICE})
    @Operation(operationId = "proveProject", summary = "Baselines and last days of a project, reckoned again from the record",
            description = "What was approved is held against the digest the record took of it. Every last day is reckoned anew from the "
                    + "event that set the time off, the limit of the policy the procedure began under, the events that stopped the clock "
                    + "and the calendar as it was entered.",
            extensions = @Extension(name = "x-summary-zh", value = "由记录重算基线与期限"))
    @APIResponse(responseCode = "200", description = "What was reckoned, beside what is kept")
    @APIResponse(responseCode = "404", description = "No such project, or not yours to see")
    public Uni<RecordProof> prove(@RestPath UUID id) {
        return projects.requireVisible(id, actor.get()).chain(proofs::of);
    }
}
