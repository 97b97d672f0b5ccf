package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lot is put out to tender or procured. */
@Schema(description = "Beginning of the procurement of a lot (A36, A37, A39)")
public record StartProcurement(@NotNull ProcurementRoute route, @NotNull ProcurementMethod method,
        @Schema(description = "Why another route than the proposed one; not needed otherwise") @Nullable @Size(max = 1000)
        String routeReason,
        @Schema(description = "Number of the notice or plan") @Nullable @Size(max = 100) String noticeNumber,
        @Schema(description = "Agency that runs it") @Nullable @Size(max = 200) String agency,
        @Schema(description = "Day it began, not after today") @NotNull @PlausibleDate LocalDate startedOn) {
}
