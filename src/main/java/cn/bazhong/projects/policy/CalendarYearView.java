package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of the calendar with every day that differs from the plain week. */
@Schema(name = "CalendarYear")
public record CalendarYearView(int year,
        @Schema(description = "False while the State has not published the year: due dates that run into it may still move")
        boolean published,
        @Schema(description = "The notice it rests on; empty while nothing is entered") String basis,
        @Schema(description = "In order") List<CalendarDay> days,
        @Schema(description = "0 while nothing is entered") long version, List<Action> actions) implements Versioned {

    static CalendarYearView of(CalendarYear year, List<Action> actions) {
        return new CalendarYearView(year.year(), year.published(), year.basis(), year.days(), year.version(), actions);
    }
}
