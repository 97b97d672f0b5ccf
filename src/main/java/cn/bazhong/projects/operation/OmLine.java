package cn.bazhong.projects.operation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of what operation costs. */
@Schema(name = "OmBudgetLine")
public record OmLine(@NotNull OmLineKind kind,
        @Schema(description = "Amount in yuan") @NotNull @Positive @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @Schema(description = "What it is for, and how it is reckoned") @NotBlank @Size(max = 1000) String ground) {
}
