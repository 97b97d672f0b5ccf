package cn.bazhong.projects.performance;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner hands over for a post-evaluation. */
@Schema(description = "Material for a post-evaluation (A42)")
public record SupplyEvaluationMaterial(@NotBlank @Size(max = 4000) String text,
        @Schema(description = "Documents of the project") @Nullable @Size(max = 30) List<@NotNull UUID> documents) {

    /** Unlike {@code List.copyOf} it bears null elements, which validation then names. */
    public SupplyEvaluationMaterial {
        documents = Listed.of(documents);
    }
}
