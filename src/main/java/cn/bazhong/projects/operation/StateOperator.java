package cn.bazhong.projects.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner says who runs what was built. */
@Schema(name = "Operator", description = "Who operates and maintains a system, and how (A33)")
public record StateOperator(@NotNull OperatorKind kind,
        @Schema(description = "The unit, department or firm that does") @NotBlank @Size(max = 200) String name,
        @Schema(description = "Where the owner's own staff does: by what staff and means it is able to") @Nullable @Size(max = 2000) String capability,
        @Schema(description = "How operation and maintenance are arranged") @NotBlank @Size(max = 4000) String plan) {
}
