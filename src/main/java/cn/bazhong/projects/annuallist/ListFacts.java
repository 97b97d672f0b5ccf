package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules look at in a list as a whole.
 *
 * @param state        how far it has come
 * @param ceiling      what the year may come to, yuan; {@code null} where none is set
 * @param ceilings     what may come from each source
 * @param funds        what the year comes to with it, by source
 * @param notConcluded names of the included projects that the committee has not concluded on
 */
record ListFacts(AnnualList.State state, BigDecimal ceiling, Ceilings ceilings, Funds funds, List<String> notConcluded) {

    /** @param year what the year comes to with this list */
    static ListFacts of(AnnualList list, List<LineRow> lines, YearTotals year) {
        List<LineRow> included = lines.stream().filter(LineRow::included).toList();
        List<String> open = included.stream().filter(line -> line.state().now().standing() == ListLine.Standing.PROPOSED)
                .map(line -> line.state().name()).toList();
        return new ListFacts(list.state(), list.ceiling(), list.ceilings(), Funds.ofSources(year.bySource()), open);
    }

    /** Whether the office still composes it: what is too much can be left out. */
    boolean isComposed() {
        return state == AnnualList.State.COLLECTING;
    }

    /** Whether the committee determines it now. */
    boolean isDetermined() {
        return state == AnnualList.State.AT_COMMITTEE;
    }
}
