package cn.bazhong.projects.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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
