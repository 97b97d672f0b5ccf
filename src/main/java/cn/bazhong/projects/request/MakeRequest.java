package cn.bazhong.projects.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for something on a project. */
@Schema(description = "A request on a project")
public record MakeRequest(@NotNull RequestKind kind,
        @Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
