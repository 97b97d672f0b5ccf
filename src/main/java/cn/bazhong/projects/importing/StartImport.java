package cn.bazhong.projects.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A workbook that is to come. */
@Schema(description = "A workbook that is to come")
public record StartImport(
        @Schema(description = "What it brings") @NotNull ImportKind kind,
        @Schema(description = "Name of the file, to know it again") @NotBlank @Size(max = 200) String fileName) {
}
