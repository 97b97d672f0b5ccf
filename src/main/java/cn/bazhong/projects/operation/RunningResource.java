package cn.bazhong.projects.operation;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What has to be shut down, and how running systems are assessed, over all projects (A8, A45). */
@Path("/")
@Tag(name = "operation")
class RunningResource {
    private final RunningSearch search;
    private final CurrentActor actor;

    RunningResource(RunningSearch search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
    }

    @GET
    @Path("/replaced-systems")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "replaced-systems", value = {"projectCode", "projectName", "ownerDepartment", "name", "dueOn", "overdue",
            "shutOn"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listReplacedSystems", summary = "Systems that accepted projects replace, by the day they are to be shut down",
            description = "Of projects the reader may see (A8).",
            extensions = @Extension(name = "x-summary-zh", value = "查询应关停系统"))
    @APIResponse(responseCode = "200", description = "A page of systems")
    public Uni<Page<ReplacedSystemSummary>> systems(@BeanParam @Valid ReplacedSystemFilter filter) {
        return search.systems(filter, actor.get());
    }

    @GET
    @Path("/assessments")
    @WithSession
    @Produces({MediaType.APPLICATION_JSON, Xlsx.MEDIA_TYPE})
    @Exported(title = "assessments", value = {"projectCode", "projectName", "ownerDepartment", "kind", "level", "passed",
            "assessedOn", "validUntil", "expired"})
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "listAssessments", summary = "Security assessments that count, by the day they lose their validity",
            description = "Of projects the reader may see: the organs that watch over security see the failed ones of projects they were "
                    + "asked on, and may find on them (A45, A47).",
            extensions = @Extension(name = "x-summary-zh", value = "查询等保、密评等测评结果"))
    @APIResponse(responseCode = "200", description = "A page of assessments")
    public Uni<Page<AssessmentSummary>> assessments(@BeanParam @Valid AssessmentFilter filter) {
        return search.assessments(filter, actor.get());
    }
}
