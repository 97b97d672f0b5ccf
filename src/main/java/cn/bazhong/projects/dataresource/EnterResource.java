package cn.bazhong.projects.dataresource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Adds a resource. */
@Schema(description = "A further information resource of a project")
public record EnterResource(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @NotNull @Valid ResourceContent content) {
}
