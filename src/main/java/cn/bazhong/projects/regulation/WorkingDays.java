package cn.bazhong.projects.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are worked: Monday to Friday, but for the holidays and the moved working days that the State publishes for
 * every year.
 *
 * @param exceptions     days that differ from the plain week: {@code true} a weekend day that is worked, {@code false} a
 *                       weekday that is not
 * @param publishedYears years whose calendar is published; in all others a reckoning is provisional
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions, Set<Integer> publishedYears) {

    public WorkingDays {
        exceptions = Map.copyOf(exceptions);
        publishedYears = Set.copyOf(publishedYears);
    }

    public boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    public boolean isPublished(int year) {
        return publishedYears.contains(year);
    }

    /** The day itself when it is worked, otherwise the next that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).filter(this::isWorked).findFirst().orElseThrow();
    }

    /** Working days after {@code from} up to and with {@code to}; none when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return to.isAfter(from) ? (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count() : 0;
    }
}
