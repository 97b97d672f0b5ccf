package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that went wrong on trial. */
@Schema(description = "Problem noticed on trial (A28)")
public record EnterTrialProblem(@Schema(description = "Not before the trial, not after today") @NotNull @PlausibleDate LocalDate noticedOn,
        @NotBlank @Size(max = 2000) String what,
        @Schema(description = "Whether the project cannot be pre-accepted before it is solved") @NotNull Boolean serious) {
}
