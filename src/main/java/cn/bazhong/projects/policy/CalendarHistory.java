package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The calendar as the record has it: what each year held, and since when. Years that nobody ever entered are those the portal came
 * with. Pure.
 *
 * @param shipped days that differ from the plain week, of the years that were never entered
 * @param entered what was entered of each year, in its order
 */
public record CalendarHistory(Map<LocalDate, Boolean> shipped, Map<Integer, List<Entry>> entered) {

    /** A year as it was from a moment on, and before. */
    record Entry(Instant at, Map<LocalDate, Boolean> days, Map<LocalDate, Boolean> before) {
    }

    /** The working days as they were known then. */
    public WorkingDays at(Instant moment) {
        Map<LocalDate, Boolean> known = new HashMap<>(shipped);
        entered.values().forEach(entries -> known.putAll(entries.stream().filter(entry -> !entry.at().isAfter(moment))
                .reduce((earlier, later) -> later).map(Entry::days).orElseGet(() -> entries.get(0).before())));
        return new WorkingDays(known, Set.of());
    }
}
