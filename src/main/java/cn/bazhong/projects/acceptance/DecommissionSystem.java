package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It is shut down. */
@Schema(description = "Shutdown of a system (A8)")
public record DecommissionSystem(@Schema(description = "Last day, not before it went into operation, not after today")
        @NotNull @PlausibleDate LocalDate on, @NotBlank @Size(max = 1000) String reason,
        @Schema(description = "What becomes of its data: migrated, archived, destroyed") @NotBlank @Size(max = 1000) String dataDisposal,
        @Schema(description = "What becomes of its assets") @NotBlank @Size(max = 1000) String assets) {
}
