package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lifecycle of projects. */
@Path("/lifecycle")
@Tag(name = "projects")
class LifecycleResource {
    private final Language language;

    LifecycleResource(Language language) {
        this.language = language;
    }

    @GET
    @RolesAllowed({Role.Names.SIGNED_IN, Scope.READ_PROJECTS})
    @Operation(operationId = "getLifecycle", summary = "Stages, transitions and holds of a project",
            extensions = @Extension(name = "x-summary-zh", value = "项目阶段、流转与暂停一览"))
    @APIResponse(responseCode = "200", description = "The table")
    public LifecycleView lifecycle() {
        return LifecycleView.of(language.locale());
    }
}
