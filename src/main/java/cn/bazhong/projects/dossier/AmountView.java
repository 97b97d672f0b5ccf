package cn.bazhong.projects.dossier;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One amount of a project beside the one before it. */
@Schema(name = "ProjectAmount")
public record AmountView(AmountKind kind,
        @Schema(description = "Yuan") BigDecimal amount,
        @Schema(description = "More or less than the one before, yuan; null for the first") @Nullable BigDecimal variance,
        @Schema(description = "The same in percent of the one before, one decimal") @Nullable BigDecimal variancePercent,
        @Schema(description = "The dossier it comes from; null for the list and for what the registers and accounts say") @Nullable UUID dossierId) {

    static AmountView of(AmountKind kind, BigDecimal amount, BigDecimal before, UUID dossier) {
        BigDecimal variance = before == null ? null : amount.subtract(before);
        BigDecimal percent = variance == null || before.signum() == 0 ? null
                : variance.multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP);
        return new AmountView(kind, amount, variance, percent, dossier);
    }
}
