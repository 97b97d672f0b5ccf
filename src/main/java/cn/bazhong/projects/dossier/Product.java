package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hardware or software product, and how secure and reliable it is (A46). */
@Schema(description = "One product of the statement of Article 46")
public record Product(
        @Size(max = 200) String name,
        @Schema(description = "What it is used for") @Size(max = 200) String purpose,
        @Schema(description = "Whether it is secure and reliable in the sense of Article 46") Boolean secureAndReliable,
        @Schema(description = "By what it is shown, or why another one has to be taken") @Size(max = 1000) String explanation) {
}
