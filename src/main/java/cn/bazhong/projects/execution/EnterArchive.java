package cn.bazhong.projects.execution;

import cn.bazhong.projects.project.PlausibleDate;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A volume that was put together. */
@Schema(description = "A volume of the project's archive (A24)")
public record EnterArchive(
        @Schema(description = "Number of the volume, once in a project") @NotBlank @Size(max = 60) String number,
        @Schema(description = "What it holds") @NotBlank @Size(max = 200) String title,
        @NotNull Retention retention,
        @Schema(description = "How many papers it holds") @NotNull @Min(1) @Max(100000) Integer items,
        @Schema(description = "Not after today") @NotNull @PlausibleDate LocalDate filedOn,
        @Schema(description = "Where it is kept") @NotBlank @Size(max = 200) String place,
        @Schema(description = "Its list of contents as a document of the project") @Nullable UUID documentId) {
}
