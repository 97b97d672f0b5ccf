package cn.bazhong.projects.operation;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What finance agrees to on one line. */
@Schema(name = "OmBudgetGrant")
public record OmGrant(@Schema(description = "Number of the line, from 1") @Min(1) @Max(100) int line,
        @Schema(description = "Amount agreed to in yuan, at most what is applied for") @NotNull @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal amount,
        @Schema(description = "Why it is less; required where it is") @Nullable @Size(max = 1000) String reason) {
}
