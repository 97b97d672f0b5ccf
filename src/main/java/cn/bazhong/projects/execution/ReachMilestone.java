package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone was reached. */
@Schema(description = "A milestone that was reached")
public record ReachMilestone(@Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate reachedOn,
        @Nullable @Size(max = 1000) String remark) {
}
