package cn.bazhong.projects.dossier;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the estimate, budget estimate or cost of a service. */
@Schema(description = "One line of the costs")
public record CostLine(
        @Schema(description = "Given by whoever writes the line; whoever decides refers to it") @NotNull UUID id,
        @Size(max = 200) String name,
        CostKind kind,
        @Schema(description = "Yuan") @PositiveOrZero @Digits(integer = 13, fraction = 2) BigDecimal amount,
        @Schema(description = "Quantity, unit price and where they come from") @Size(max = 1000) String basis) {

    /** The same amount is always written alike, so that a digest tells whether it was changed. */
    public CostLine {
        amount = amount != null && amount.scale() < 2 ? amount.setScale(2) : amount;
    }
}
