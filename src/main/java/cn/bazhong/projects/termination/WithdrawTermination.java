package cn.bazhong.projects.termination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes an application back. */
@Schema(description = "Withdrawal of an application for termination")
public record WithdrawTermination(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
