package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time in which the system did not run. */
@Schema(description = "Interruption of a trial; its days are added to it (A28)")
public record InterruptTrial(@Schema(description = "First day, not before the trial, not after today") @NotNull @PlausibleDate LocalDate from,
        @Schema(description = "Last day, not after today; null while it lasts") @Nullable @PlausibleDate LocalDate to,
        @Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
