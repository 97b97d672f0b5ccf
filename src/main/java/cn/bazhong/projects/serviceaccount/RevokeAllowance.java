package cn.bazhong.projects.serviceaccount;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an allowance ends before its last day. */
@Schema(description = "The end of an allowance before its last day")
public record RevokeAllowance(@Schema(description = "Why") @NotBlank @Size(max = 500) String reason) {
}
