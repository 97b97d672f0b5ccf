package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile.FundingSource;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** What rows of a sheet come to. */
final class ListSheetSum {
    private int count;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal amount = BigDecimal.ZERO;
    private final Map<FundingSource, BigDecimal> funds = new EnumMap<>(FundingSource.class);

    void add(ListSheetRows.Row row) {
        count++;
        total = total.add(row.line().totalInvestment());
        amount = amount.add(row.line().amount());
        row.funds().forEach((source, part) -> funds.merge(source, part, BigDecimal::add));
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    BigDecimal total() {
        return total;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal from(FundingSource source) {
        return funds.getOrDefault(source, BigDecimal.ZERO);
    }
}
