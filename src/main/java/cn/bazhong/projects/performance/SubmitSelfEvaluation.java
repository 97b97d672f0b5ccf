package cn.bazhong.projects.performance;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of a project that is in operation, as its owner sees it. */
@Schema(description = "Self-evaluation 12 to 24 months after going into operation (A42)")
public record SubmitSelfEvaluation(@Schema(description = "A project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "How its resources are used") @NotBlank @Size(max = 4000) String resourceUse,
        @Schema(description = "How its information is shared") @NotBlank @Size(max = 4000) String sharing,
        @Schema(description = "Security risks, and what is done about them") @NotBlank @Size(max = 4000) String securityRisks,
        @Schema(description = "What it has brought beside its goals") @NotBlank @Size(max = 4000) String effect,
        @Schema(description = "Every dimension once") @Size(max = 10) List<@NotNull @Valid Score> scores,
        @Schema(description = "Documents of the project, the evaluation report among them") @Nullable @Size(max = 20)
        List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public SubmitSelfEvaluation {
        scores = Listed.of(scores);
        documents = Listed.of(documents);
    }

    /** One dimension. */
    @Schema(name = "EvaluationScore")
    public record Score(@NotNull Dimension dimension, @Schema(description = "0 to 100") @NotNull @Min(0) @Max(100) Integer score,
            @Nullable @Size(max = 1000) String remark) {
    }
}
