package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Stage;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of one issue of a year that is on it, as far as it says what stands in the year.
 *
 * @param funds what it asked for, by source
 * @param amount what it came to, yuan
 * @param stage where its project is now
 */
record YearLine(UUID id, int adjustment, LineOrigin origin, ListedProject project, Funds funds, BigDecimal amount, Stage stage) {

    static final String COLUMNS = "l.id, a.adjustment, l.origin, l.project, l.funds, l.stand.amount, p.stage";

    static YearLine of(Object[] row) {
        return new YearLine((UUID) row[0], (Integer) row[1], (LineOrigin) row[2], (ListedProject) row[3], (Funds) row[4],
                (BigDecimal) row[5], (Stage) row[6]);
    }

    LineKind kind() {
        return origin.kind();
    }

    /** What it comes to, by source. */
    Funds standing() {
        return funds.reducedTo(amount);
    }
}
