package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.record.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Dated duties, kept as what they come from has it: a feature says after each deed what is owed as things stand, and what is
 * open follows.
 */
@ApplicationScoped
public class Obligations {
    private final OpenObligations open;
    private final Ids ids;
    private final Clock clock;

    Obligations(OpenObligations open, Ids ids, Clock clock) {
        this.open = open;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens what is owed and was not, moves the day of what still is, and closes the rest, in the caller's transaction. The
     * caller holds the lock of the subject.
     *
     * @param standing  what is owed now
     * @param fulfilled causes of what was fulfilled; what is neither fulfilled nor owed is void
     */
    public Uni<Void> keep(ObligationKind kind, Subject subject, List<Duty> standing, Set<UUID> fulfilled) {
        Instant now = clock.instant();
        return open.on(kind, subject).invoke(before -> before.forEach(one -> follow(one, standing, fulfilled, now)))
                .call(open::flush)
                .map(before -> missing(before, standing).map(duty -> new Obligation(ids.next(), kind, subject, duty, now)).toList())
                .chain(fresh -> fresh.isEmpty() ? Uni.createFrom().voidItem() : open.persist(fresh));
    }

    static void follow(Obligation one, List<Duty> standing, Set<UUID> fulfilled, Instant now) {
        standing.stream().filter(one::is).findFirst()
                .ifPresentOrElse(one::standAs, () -> one.close(fulfilled.contains(one.cause()), now));
    }

    /** Of what is owed, what nobody was told yet. */
    static Stream<Duty> missing(List<Obligation> before, List<Duty> standing) {
        return standing.stream().filter(duty -> before.stream().noneMatch(one -> one.isOpen() && one.is(duty)));
    }
}
