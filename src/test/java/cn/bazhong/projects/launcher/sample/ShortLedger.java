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

/**
 * One year gone by in which every turn happens once, two short ones before it, so that an adjustment waits for each of the
 * organs that decide, and the call that is open: what a test has the time to play.
 */
final class ShortLedger {
    static final int PAST_YEAR = Ledger.CURRENT_YEAR - 1;
    private static final int FEW = 4;
    private static final Pattern FUNDS = Pattern.compile("([A-Z])(\\d{2})");

    private ShortLedger() {
    }

    static SortedMap<Integer, List<PlannedProject>> byYear() {
        Set<Turn> seen = EnumSet.noneOf(Turn.class);
        List<PlannedProject> past = Ledger.all().stream().filter(project -> project.year() < Ledger.CURRENT_YEAR)
                .filter(project -> seen.add(project.fate().turn())).map(ShortLedger::inPastYear).toList();
        return new TreeMap<>(Map.of(PAST_YEAR - 2, few(PAST_YEAR - 2), PAST_YEAR - 1, few(PAST_YEAR - 1), PAST_YEAR, past, Ledger.CURRENT_YEAR, Ledger.of(Ledger.CURRENT_YEAR)));
    }

    /** A few that were listed as they were applied for, all in one year. */
    private static List<PlannedProject> few(int year) {
        return Ledger.of(year).stream().filter(project -> project.fate().turn() == Turn.L)
                .filter(project -> project.fundsOf(year).equals(project.total())).limit(FEW).toList();
    }

    private static PlannedProject inPastYear(PlannedProject project) {
        int later = PAST_YEAR - project.year();
        Matcher funds = FUNDS.matcher(project.funds());
        String moved = funds.replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + later));
        return new PlannedProject(PAST_YEAR, project.number(), project.owner(), project.name(), project.kind(), moved,
                project.months(), project.marks(), project.fate(), project.summary(), project.goals(), project.catalogue());
    }
}
