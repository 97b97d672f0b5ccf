package cn.bazhong.projects.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file whose content is to come. */
@Schema(description = "A file whose content is to come")
public record AnnouncedFile(
        @NotNull @Size(max = FileName.LONGEST) @Pattern(regexp = FileName.ALLOWED)
        @Schema(description = "Name of the file; its ending says which kind it is of") String fileName,
        @Min(1) @Schema(description = "Size in bytes") long size,
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(description = "SHA-256 in hexadecimal; what comes is then held to it") String digest) {
}
