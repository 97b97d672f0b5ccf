package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All contents of a lot are there. */
@Schema(description = "Completion of a lot")
public record CompleteLot(@Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate completedOn) {
}
