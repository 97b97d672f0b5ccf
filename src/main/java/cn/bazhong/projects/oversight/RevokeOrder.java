package cn.bazhong.projects.oversight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an order back. */
@Schema(description = "Revocation of a rectification order")
public record RevokeOrder(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
