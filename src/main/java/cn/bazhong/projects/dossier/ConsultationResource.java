package cn.bazhong.projects.dossier;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Consultations on dossiers (A20): the owner asks by handing a dossier in, the bodies answer on their steps. */
@Path("/consultations")
@Tag(name = "consultations")
class ConsultationResource {
    private final ConsultationSearch search;
    private final Dossiers dossiers;
    private final CurrentActor actor;

    ConsultationResource(ConsultationSearch search, Dossiers dossiers, CurrentActor actor) {
        this.search = search;
        this.dossiers = dossiers;
        this.actor = actor;
    }

    @GET
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "consultations", value = {"dossierType", "projectCode", "projectName", "ownerDepartment", "amount",
            "letterNumber", "letterDate", "submittedAt", "complete"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.GIVE_OPINIONS})
    @Operation(operationId = "listConsultations", summary = "Consultations, the latest begun first",
            description = "Offices that look over every project see all, asked bodies those they were asked in, owners their own.",
            extensions = @Extension(name = "x-summary-zh", value = "征求意见列表"))
    @APIResponse(responseCode = "200", description = "A page of consultations, each with every opinion")
    public Uni<Page<ConsultationView>> list(@BeanParam @Valid ConsultationFilter filter) {
        return search.list(filter, actor.get());
    }

    @GET
    @Path("/{id}")
    @WithSession
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS, Scope.GIVE_OPINIONS})
    @Operation(operationId = "getConsultation", summary = "The consultation on a dossier",
            description = "By the id of the dossier.",
            extensions = @Extension(name = "x-summary-zh", value = "查看征求意见情况"))
    @APIResponse(responseCode = "200", description = "Who was asked, who said what, and what the owner says to it")
    @APIResponse(responseCode = "404", description = "No such dossier, not yours to see, or nobody is asked about it")
    public Uni<ConsultationView> get(@RestPath UUID id) {
        return dossiers.requireVisible(id, actor.get()).chain(found -> search.find(found, actor.get()));
    }
}
