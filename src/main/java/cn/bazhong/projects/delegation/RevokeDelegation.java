package cn.bazhong.projects.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a delegation ends before its last day. */
@Schema(description = "The end of a delegation before its last day")
public record RevokeDelegation(@Schema(description = "Why") @NotBlank @Size(max = 500) String reason) {
}
