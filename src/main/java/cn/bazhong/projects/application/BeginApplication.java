package cn.bazhong.projects.application;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first question, before anything is written. */
@Schema(description = "Begin of an application")
public record BeginApplication(
        @Schema(description = "The annual list applied for") @NotNull UUID listId,
        @Schema(description = "Whether the project is classified (A2); one that is goes no further and nothing is stored")
        @NotNull Boolean classified,
        @Schema(description = "A project of one's own that was not listed, to apply for it again with what was last submitted; "
                + "null for a new project") UUID projectId) {
}
