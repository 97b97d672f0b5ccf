package cn.bazhong.projects.review;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session is put off. */
@Schema(description = "Postponement of a session; invitations are to be answered anew")
public record PostponeSession(
        @Schema(description = "The new day") @NotNull @PlausibleDate LocalDate scheduledOn,
        @Schema(description = "The new place; as before when missing") @Size(min = 1, max = 200) String place,
        @NotBlank @Size(max = 1000) String reason) {
}
