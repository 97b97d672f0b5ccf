package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One year gone by in which every turn happens once, and the call that is open: what a test has the time to play. */
final class ShortLedger {
    static final int PAST_YEAR = Ledger.CURRENT_YEAR - 1;
    private static final Pattern FUNDS = Pattern.compile("([A-Z])(\\d{2})");

    private ShortLedger() {
    }

    static SortedMap<Integer, List<PlannedProject>> byYear() {
        Set<Turn> seen = EnumSet.noneOf(Turn.class);
        List<PlannedProject> past = Ledger.all().stream().filter(project -> project.year() < Ledger.CURRENT_YEAR)
                .filter(project -> seen.add(project.fate().turn())).map(ShortLedger::inPastYear).toList();
        return new TreeMap<>(Map.of(PAST_YEAR, past, Ledger.CURRENT_YEAR, Ledger.of(Ledger.CURRENT_YEAR)));
    }

    private static PlannedProject inPastYear(PlannedProject project) {
        int later = PAST_YEAR - project.year();
        Matcher funds = FUNDS.matcher(project.funds());
        String moved = funds.replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + later));
        return new PlannedProject(PAST_YEAR, project.number(), project.owner(), project.name(), project.kind(), moved,
                project.months(), project.marks(), project.fate(), project.summary(), project.goals(), project.catalogue());
    }
}
