package cn.bazhong.projects.annuallist;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What of a list in its order finds no room under the ceilings: taken from the top, each line that fits is kept. Pure. */
final class Cut {

    private Cut() {
    }

    /**
     * @param before   what the year has without these lines, by source
     * @param ceiling  of the year, yuan; {@code null} where none is set
     * @param ceilings by source
     * @return the lines that do not fit, in the order of the list
     */
    static List<UUID> beyond(List<LineRow> inOrder, Funds before, BigDecimal ceiling, Ceilings ceilings) {
        List<UUID> beyond = new ArrayList<>();
        Funds kept = before;
        for (LineRow line : inOrder) {
            Funds with = line.isOnList() ? kept.plus(line.standing()) : kept;
            boolean fits = (ceiling == null || with.total().compareTo(ceiling) <= 0) && ceilings.hold(with);
            if (line.isOnList() && line.standing().total().signum() > 0 && !fits) {
                beyond.add(line.state().id());
            } else {
                kept = with;
            }
        }
        return beyond;
    }

    /** The same for a list and what its year comes to with it. */
    static List<UUID> beyond(AnnualList list, List<LineRow> inOrder, YearTotals year) {
        Funds own = inOrder.stream().filter(LineRow::isOnList).map(LineRow::standing).reduce(Funds.NONE, Funds::plus);
        return beyond(inOrder, Funds.ofSources(year.bySource()).minus(own), list.ceiling(), list.ceilings());
    }
}
