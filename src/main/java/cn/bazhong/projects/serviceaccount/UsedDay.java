package cn.bazhong.projects.serviceaccount;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a system called on a day. */
@Schema(name = "UsedDay", description = "How often a system called on a day; counted a few seconds late")
public record UsedDay(LocalDate day, long requests,
        @Schema(description = "Answered 403") long refused,
        @Schema(description = "Answered 429") long limited) {

    static UsedDay of(Object[] row) {
        return new UsedDay((LocalDate) row[1], (Long) row[2], (Long) row[3], (Long) row[4]);
    }

    static UsedDay sum(LocalDate since, List<UsedDay> days) {
        return days.stream().reduce(new UsedDay(since, 0, 0, 0), (one, other) -> new UsedDay(since, one.requests + other.requests,
                one.refused + other.refused, one.limited + other.limited));
    }
}
