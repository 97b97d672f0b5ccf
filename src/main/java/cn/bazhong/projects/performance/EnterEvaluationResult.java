package cn.bazhong.projects.performance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What experts or a third party came to. */
@Schema(description = "Result of a post-evaluation, before the owner is heard on it (A42)")
public record EnterEvaluationResult(@NotNull Grade grade, @NotBlank @Size(max = 4000) String findings,
        @NotBlank @Size(max = 4000) String recommendations,
        @Schema(description = "The evaluation report as a document of the project") @NotNull UUID documentId,
        @Schema(description = "Last day for the owner to say something on it") @NotNull @PlausibleDate LocalDate statementBy) {
}
