package cn.bazhong.projects.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a request back. */
@Schema(description = "Withdrawal of a request")
public record WithdrawRequest(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
