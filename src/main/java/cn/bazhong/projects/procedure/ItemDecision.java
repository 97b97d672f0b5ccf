package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on one item of a matter that has many, as an annual list has lines (A15). */
@Schema(description = "Decision on one item")
public record ItemDecision(
        @Schema(description = "Id of the item, for a list the line") @NotNull UUID item,
        @Schema(description = "Version of the item that was decided upon; 412 when it has changed since") @NotNull Long version,
        @NotNull ItemVerdict verdict,
        @Schema(description = "Amount in yuan, with REDUCE only") @PositiveOrZero @Digits(integer = 13, fraction = 2)
        BigDecimal amount,
        @Schema(description = "Why; required unless the item is agreed to") @Size(max = 1000) String reason) {
}
