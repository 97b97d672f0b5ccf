package cn.bazhong.projects.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a change request back. */
@Schema(description = "Withdrawal of a change request")
public record WithdrawChange(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
