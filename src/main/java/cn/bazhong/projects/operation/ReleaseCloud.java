package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner gives cloud back. */
@Schema(description = "Release of cloud resources that were granted")
public record ReleaseCloud(@NotNull @Valid CloudQuantity quantity,
        @Schema(description = "Day of the release, not after today") @NotNull @PlausibleDate LocalDate on,
        @NotBlank @Size(max = 1000) String reason) {
}
