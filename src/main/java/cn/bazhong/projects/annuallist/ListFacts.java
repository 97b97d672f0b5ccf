package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the rules look at in a list as a whole.
 *
 * @param determining  whether the committee determines it now, and no longer the office composes it
 * @param ceiling      what it may come to, yuan; {@code null} where none is set
 * @param amount       what it comes to, yuan
 * @param notConcluded names of the included projects that the committee has not concluded on
 */
record ListFacts(boolean determining, BigDecimal ceiling, BigDecimal amount, List<String> notConcluded) {

    static ListFacts of(AnnualList list, List<LineRow> lines) {
        List<LineRow> included = lines.stream().filter(LineRow::included).toList();
        BigDecimal amount = included.stream().map(line -> line.state().now().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> open = included.stream().filter(line -> line.state().now().standing() == ListLine.Standing.PROPOSED)
                .map(line -> line.state().name()).toList();
        return new ListFacts(list.state() == AnnualList.State.AT_COMMITTEE, list.ceiling(), amount, open);
    }
}
