package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office puts a shutdown off. */
@Schema(description = "Postponement of the shutdown of a replaced system (A8)")
public record PostponeShutdown(@Schema(description = "After the day it was due") @NotNull @PlausibleDate LocalDate to,
        @NotBlank @Size(max = 1000) String reason) {
}
