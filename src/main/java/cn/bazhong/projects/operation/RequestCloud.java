package cn.bazhong.projects.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for cloud resources. */
@Schema(description = "Request for cloud resources of a project (A30, A32)")
public record RequestCloud(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @NotNull @Valid CloudContent content) {
}
