package cn.bazhong.projects.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year of the calendar in a list. */
@Schema(description = "A year of the calendar in short")
public record CalendarYearSummary(int year,
        @Schema(description = "False while the State has not published the year: due dates that run into it may still move")
        boolean published,
        @Schema(description = "The notice it rests on") String basis,
        @Schema(description = "Weekdays that are free") long free,
        @Schema(description = "Weekend days that are worked") long worked, long version) {
}
