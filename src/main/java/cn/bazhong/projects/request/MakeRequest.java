package cn.bazhong.projects.request;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks for something on a project. */
@Schema(description = "A request on a project")
public record MakeRequest(@NotNull RequestKind kind,
        @Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "Why; of an exception from sharing, why the project is needed all the same")
        @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "The law or regulation by which nothing may be shared; only of NON_SHARING, and required there (A11)")
        @Nullable @Size(max = 1000) String legalBasis) {
}
