package cn.bazhong.projects.policy;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that differs from Monday to Friday. */
@Schema(description = "A day that differs from the plain week: a weekday that is free or a weekend day that is worked")
public record CalendarDay(@NotNull LocalDate day,
        @Schema(description = "Whether it is a weekend day that is worked; otherwise a weekday that is free") @NotNull
        Boolean worked,
        @NotNull Holiday holiday) {

    boolean differsFromThePlainWeek() {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked == weekend;
    }
}
