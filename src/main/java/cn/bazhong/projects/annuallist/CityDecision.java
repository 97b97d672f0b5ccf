package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.procedure.ItemDecision;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.record.Canonical;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What the decisions of an organ of the city come to for the list as a whole (A15). Pure. */
final class CityDecision {

    private CityDecision() {
    }

    /** The decisions, one for every line that is due; refused together where one does not fit. */
    static List<Decided> judge(String field, Organ organ, boolean first, List<ItemDecision> decisions, List<LineState> lines) {
        return new Deciding(field, decisions, LineState.dueFor(organ, lines)).byCity(organ, first);
    }

    /**
     * What the organ that decides first changes simply stands. Where the second one changes a line, the first has to concur
     * or to decide again.
     */
    static Outcome outcome(boolean first, List<Decided> decided) {
        return !first && decided.stream().anyMatch(Decided::changes) ? Outcome.AMENDED : Outcome.AGREED;
    }

    /** Digest of what stands on every line: equal digests are agreement on all of them. */
    static String digest(List<LineState> lines) {
        return Canonical.digest(lines.stream().sorted(Comparator.comparing(LineState::id))
                .map(line -> Map.of("line", line.id().toString(), "standing", line.now().standing().name(),
                        "amount", line.now().amount())).toList());
    }
}
