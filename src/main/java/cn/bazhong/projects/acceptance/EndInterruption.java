package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The system runs again. */
@Schema(description = "End of an interruption (A28)")
public record EndInterruption(@Schema(description = "Last day on which it did not run, not after today")
        @NotNull @PlausibleDate LocalDate to) {
}
