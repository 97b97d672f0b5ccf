package cn.bazhong.projects.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What follows from causes on a day. All guards ask here and nowhere else. */
public final class Restrictions {

    private Restrictions() {
    }

    /** Every restriction that holds on a day, in the order of the causes. */
    public static List<Restriction> holding(Collection<Cause> causes, LocalDate at) {
        return causes.stream().filter(cause -> cause.holdsOn(at)).flatMap(cause -> cause.kind().stops().stream()
                .map(stop -> Restriction.of(cause, stop))).toList();
    }

    /**
     * What stops a deed that is about a whole year. A finding of a year counts for the year after it, on whatever day that is
     * asked (A32): one of 2025 stops what is for 2026, already in 2025 and not what is for 2027. Any other counts on the day
     * it is decided, as long as it lasts (A30, A47).
     *
     * @param year what the deed is for
     * @param at   day of the decision
     */
    public static List<Restriction> stoppingForYear(Collection<Cause> causes, StoppingPoint point, String owner, UUID project,
            int year, LocalDate at) {
        List<Cause> lasting = causes.stream().filter(cause -> !cause.kind().isOfAYear()).toList();
        List<Cause> ofYears = causes.stream().filter(cause -> cause.kind().isOfAYear() && !cause.foundOn().isAfter(at)).toList();
        return Stream.concat(stopping(lasting, point, owner, project, at).stream(),
                stopping(ofYears, point, owner, project, LocalDate.of(year, 12, 31)).stream()).toList();
    }

    /**
     * The restrictions of one owner that stop a deed on a day.
     *
     * @param project the project the deed is about; {@code null} for one that does not exist yet
     */
    public static List<Restriction> stopping(Collection<Cause> causes, StoppingPoint point, String owner, UUID project,
            LocalDate at) {
        return holding(causes, at).stream()
                .filter(one -> one.stops() == point && one.owner().equals(owner) && one.binds(project)).toList();
    }
}
