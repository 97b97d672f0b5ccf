package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a problem was solved. */
@Schema(description = "Solution of a problem noticed on trial (A28)")
public record SolveTrialProblem(@Schema(description = "Not before it was noticed, not after today") @NotNull @PlausibleDate LocalDate solvedOn,
        @NotBlank @Size(max = 2000) String solution) {
}
