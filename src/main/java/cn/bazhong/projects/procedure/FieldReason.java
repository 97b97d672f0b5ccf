package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a field has to be mended. */
@Schema(description = "Reason for returning, by field")
public record FieldReason(
        @Schema(description = "JSON path of the field in the profile") @NotBlank @Size(max = 100) String field,
        @NotBlank @Size(max = 1000) String reason) {
}
