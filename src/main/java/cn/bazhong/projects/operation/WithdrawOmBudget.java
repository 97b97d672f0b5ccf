package cn.bazhong.projects.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner takes an application back. */
@Schema(description = "Withdrawal of an application for O&M funds")
public record WithdrawOmBudget(@NotBlank @Size(max = 1000) String reason) {
}
