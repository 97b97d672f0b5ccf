package cn.bazhong.projects.oversight;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says whether everything is as it was required. */
@Schema(description = "Verification of a rectification (A43)")
public record VerifyRectification(@Schema(description = "Whether it is") @NotNull Boolean passed,
        @Schema(description = "What is still wrong; required where it is not") @Nullable @Size(max = 2000) String reasons) {
}
