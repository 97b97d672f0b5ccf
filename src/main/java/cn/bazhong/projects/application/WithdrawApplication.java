package cn.bazhong.projects.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the owner takes it back. */
@Schema(description = "Withdrawal of an application")
public record WithdrawApplication(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
