package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner supplies. */
@Schema(description = "What the owner supplies")
public record SupplyMaterial(
        @Schema(description = "What was supplied, and where it is to be found") @NotBlank @Size(max = 2000) String statement) {
}
