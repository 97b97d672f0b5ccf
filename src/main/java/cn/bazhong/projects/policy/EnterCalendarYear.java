package cn.bazhong.projects.policy;

import cn.bazhong.projects.problem.Problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of a year, as the State published them or as the law lets one expect. They take the place of all before. */
public record EnterCalendarYear(
        @Schema(description = "Whether the State has published the year; what is published does not become provisional again")
        @NotNull Boolean published,
        @Schema(description = "The notice it rests on, with its number") @NotBlank @Size(max = 1000) String basis,
        @NotNull @Size(max = 120) List<@NotNull @Valid CalendarDay> days) {

    List<CalendarDay> sorted() {
        return days.stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
    }

    /** What no constraint on one field can say, by row. */
    List<Violation> contradictions(int year) {
        Set<LocalDate> seen = new HashSet<>();
        return IntStream.range(0, days.size()).boxed().flatMap(row -> faults(row, days.get(row), year, seen)).toList();
    }

    private static Stream<Violation> faults(int row, CalendarDay day, int year, Set<LocalDate> seen) {
        String field = "days[" + row + "]";
        if (day.day().getYear() != year) {
            return Stream.of(new Violation(field + ".day", "calendar-other-year"));
        }
        if (!seen.add(day.day())) {
            return Stream.of(new Violation(field + ".day", "calendar-day-twice"));
        }
        return day.differsFromThePlainWeek() ? Stream.empty() : Stream.of(new Violation(field + ".worked", "calendar-plain-day"));
    }
}
