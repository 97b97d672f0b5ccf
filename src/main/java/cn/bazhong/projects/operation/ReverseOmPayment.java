package cn.bazhong.projects.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment was entered wrongly. */
@Schema(description = "Reversal of a payment (A34)")
public record ReverseOmPayment(@NotBlank @Size(max = 1000) String reason) {
}
