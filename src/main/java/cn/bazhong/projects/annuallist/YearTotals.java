package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a year comes to when its issues are taken together. */
@Schema(description = "Projects in force in a year, and their amounts")
public record YearTotals(@Schema(description = "Projects in force") int count,
        @Schema(description = "Yuan") BigDecimal amount, List<SourceAmount> bySource) {

    static YearTotals of(List<StandingLine> lines) {
        Funds funds = YearStanding.funds(lines);
        return new YearTotals((int) lines.stream().filter(StandingLine::isInForce).count(), funds.total(), funds.sources());
    }

    /** Of a list that nothing was before: its own lines are all there is. */
    static YearTotals ofList(List<LineRow> rows) {
        List<LineRow> on = rows.stream().filter(LineRow::isOnList).toList();
        Funds funds = on.stream().map(LineRow::standing).reduce(Funds.NONE, Funds::plus);
        return new YearTotals(on.size(), funds.total(), funds.sources());
    }
}
