package cn.bazhong.projects.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A copy that was edited, to be sent once it is announced. */
@Schema(name = "EditedCopy", description = "A Word document that was edited from the draft, to be sent to the paper's content")
public record AnnouncedCopy(
        @Schema(description = "Size in bytes, at most 20 MB") @Min(1) @Max(20 << 20) long size,
        @Schema(description = "SHA-256 in hexadecimal; what comes is held to it")
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String digest) {
}
