package cn.bazhong.projects.performance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a project is evaluated again, by others. */
@Schema(description = "A post-evaluation is ordered (A42)")
public record OrderPostEvaluation(@NotNull UUID projectId, @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason,
        @NotNull EvaluatedBy evaluatedBy,
        @Schema(description = "Names of the experts, at least three, or of the one institution") @NotEmpty @Size(max = 20)
        List<@NotBlank @Size(max = 200) String> evaluators,
        @Schema(description = "The random draw the experts come from; null for an institution") @Nullable UUID drawId,
        @Schema(description = "Last day for the owner to hand over what is needed") @NotNull @PlausibleDate LocalDate materialBy,
        @Schema(description = "Last day for the result") @NotNull @PlausibleDate LocalDate resultBy) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public OrderPostEvaluation {
        evaluators = Listed.of(evaluators);
    }

    /** Who evaluates. Texts: {@code evaluatedBy.<name>}. */
    @Schema(name = "EvaluatedBy")
    public enum EvaluatedBy {
        EXPERTS, THIRD_PARTY
    }
}
