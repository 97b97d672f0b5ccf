package cn.bazhong.projects.change;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the approving authority finds on it. */
@Schema(description = "Finding of development and reform on a change made without approval (A25)")
public record FindUnapproved(@Schema(description = "Whether the change was major") @NotNull Boolean major,
        @Schema(description = "Whether it caused the estimate to be exceeded") @NotNull Boolean causedOverrun,
        @Schema(description = "Why") @NotBlank @Size(max = 2000) String reason,
        @Schema(description = "Number of the decision") @NotBlank @Size(max = 100) String documentNumber,
        @Schema(description = "Day of the decision, not after today") @NotNull @PlausibleDate LocalDate decidedOn,
        @Schema(description = "Where the owner has made no statement: how it was heard, or that it made no use of it") @Nullable
        @Size(max = 1000) String hearing) {

    /** An after-the-fact increase is not taken up any more. */
    boolean bars() {
        return major && causedOverrun;
    }
}
