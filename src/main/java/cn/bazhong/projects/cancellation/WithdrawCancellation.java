package cn.bazhong.projects.cancellation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a request for cancellation back. */
@Schema(description = "Withdrawal of a request for cancellation")
public record WithdrawCancellation(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
