package cn.bazhong.projects.procedure;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition as an organ sets it with its agreement. */
@Schema(description = "What the owner has to do, and by when")
public record SetCondition(
        @NotBlank @Size(max = 1000) String text,
        @Schema(description = "Last day for it, not before the conclusion") @NotNull @PlausibleDate LocalDate due) {
}
