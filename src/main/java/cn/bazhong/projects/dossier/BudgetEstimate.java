package cn.bazhong.projects.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What a project may cost, by the dossier it was approved by (A6). Amounts in yuan.
 *
 * @param amount the approved budget estimate
 * @param lines  the same by cost line, as approved
 * @param budget as finance reviewed it; {@code null} before
 */
public record BudgetEstimate(UUID dossier, BigDecimal amount, List<CostLine> lines, BigDecimal budget) {
}
