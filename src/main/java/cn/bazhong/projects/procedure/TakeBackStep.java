package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a conclusion was mistaken. */
@Schema(description = "Taking back of a mistaken conclusion")
public record TakeBackStep(@Schema(description = "What was mistaken") @NotBlank @Size(max = 500) String reason) {
}
