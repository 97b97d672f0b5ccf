package cn.bazhong.projects.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment was entered wrongly or came back. It stays in the register and counts no more. */
@Schema(description = "Reversal of a payment")
public record ReversePayment(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
