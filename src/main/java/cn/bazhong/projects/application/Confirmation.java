package cn.bazhong.projects.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's word on what the owner declared on one item of Article 8. */
@Schema(description = "Word on one declaration of the negative list (A8)")
public record Confirmation(
        @Schema(description = "Item of Article 8, 1 to 8") @NotNull @Min(1) @Max(8) Integer item,
        @Schema(description = "Whether the declaration is confirmed; false disputes it") @NotNull Boolean confirmed,
        @Schema(description = "Why; required when disputed") @Size(max = 1000) String remark) {
}
