package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the materials, or why there is none. */
@Schema(name = "AcceptanceMaterial", description = "Something handed in for acceptance (A29, A46)")
public record Material(@NotNull MaterialKind kind,
        @Schema(description = "A document of that kind among those of the project; null where a ground says why there is none")
        @Nullable UUID documentId,
        @Schema(description = "Why it is not applicable; every signer has to accept the ground") @Nullable @Size(max = 1000) String notApplicable,
        @Schema(description = "Of tests and assessments: whether it was passed") @Nullable Boolean passed,
        @Schema(description = "Of assessments: the level, for example of classified protection") @Nullable @Size(max = 100) String level,
        @Schema(description = "Of assessments: last day on which it is valid") @Nullable @PlausibleDate LocalDate validUntil) {

    boolean grounded() {
        return documentId == null && notApplicable != null && !notApplicable.isBlank();
    }

    boolean there() {
        return documentId != null || grounded();
    }
}
