package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules look at in a list as a whole.
 *
 * @param determining  whether the committee determines it now, and no longer the office composes it
 * @param ceiling      what it may come to, yuan; {@code null} where none is set
 * @param amount       what the year comes to with it, yuan
 * @param notConcluded names of the included projects that the committee has not concluded on
 */
record ListFacts(boolean determining, BigDecimal ceiling, BigDecimal amount, List<String> notConcluded) {

    /** @param year what the year comes to with this list */
    static ListFacts of(AnnualList list, List<LineRow> lines, YearTotals year) {
        List<LineRow> included = lines.stream().filter(LineRow::included).toList();
        List<String> open = included.stream().filter(line -> line.state().now().standing() == ListLine.Standing.PROPOSED)
                .map(line -> line.state().name()).toList();
        return new ListFacts(list.state() == AnnualList.State.AT_COMMITTEE, list.ceiling(), year.amount(), open);
    }
}
