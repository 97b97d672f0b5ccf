package cn.bazhong.projects.annuallist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What stands in a year once its issues have followed one another: of each project the latest line (A15). Pure. */
final class YearStanding {

    private YearStanding() {
    }

    /** @param lines what is on the issues, the list itself first and then its adjustments in order; of an issue in its order */
    static List<StandingLine> of(List<YearLine> lines) {
        Map<UUID, StandingLine> standing = new LinkedHashMap<>();
        lines.forEach(line -> follow(standing, line));
        return List.copyOf(standing.values());
    }

    private static void follow(Map<UUID, StandingLine> standing, YearLine line) {
        switch (line.kind()) {
            case ADD, CARRY_OVER -> standing.put(line.project().id(), StandingLine.of(line));
            case AMEND -> standing.computeIfPresent(line.project().id(), (same, before) -> before.amended(line));
            case LAPSE, CANCEL -> standing.computeIfPresent(line.project().id(), (same, before) -> before.ended(line));
            case REPLACE -> {
                standing.computeIfPresent(line.origin().formerProject(), (same, before) -> before.ended(line));
                standing.put(line.project().id(), StandingLine.of(line));
            }
        }
    }

    /** What the lines in force come to, by source. */
    static Funds funds(List<StandingLine> lines) {
        return lines.stream().filter(StandingLine::isInForce).map(StandingLine::funds).reduce(Funds.NONE, Funds::plus);
    }
}
