package cn.bazhong.projects.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data administration grants other quantities than were asked for. */
@Schema(description = "Grant of cloud resources (A30)")
public record GrantCloud(@Schema(description = "At most what was asked for") @NotNull @Valid CloudQuantity quantity,
        @Schema(description = "Why so much") @NotBlank @Size(max = 4000) String opinion) {
}
