package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volume handed over. */
@Schema(description = "The handing over of a volume of the archive, for example to the archives of the city (A24)")
public record TransferArchive(
        @Schema(description = "Not before it was put together, not after today") @NotNull @PlausibleDate LocalDate transferredOn,
        @Schema(description = "Who keeps it now") @NotBlank @Size(max = 200) String transferredTo) {
}
