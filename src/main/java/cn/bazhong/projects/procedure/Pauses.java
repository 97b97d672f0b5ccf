package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.LegalClock;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Pauses implements PanacheRepositoryBase<Pause, UUID> {
    private final Clock clock;

    Pauses(Clock clock) {
        this.clock = clock;
    }

    Uni<List<Pause>> of(Collection<UUID> procedures) {
        return find("procedureId in ?1 order by askedAt, id", procedures).list();
    }

    /** The one that is running because material is awaited; {@code null} when none is. */
    Uni<Pause> running(Step step) {
        return find("stepId = ?1 and cause = MATERIAL and endedAt is null", step.id()).firstResult();
    }

    /** Those of these steps that run because their project is suspended. */
    Uni<List<Pause>> suspending(Collection<UUID> steps) {
        return list("stepId in ?1 and cause = SUSPENSION and endedAt is null", steps);
    }

    /** Those that run on though their steps do not wait any more. */
    Uni<List<Pause>> idle(Collection<UUID> procedures) {
        return find("""
                from Pause p join Step s on s.id = p.stepId where p.procedureId in ?1 and p.endedAt is null
                and (p.cause = MATERIAL and s.paused = false or p.cause = SUSPENSION and s.suspended = false)""", procedures).list();
    }

    /** What stood still of the clocks of these steps, by step. */
    Uni<Map<UUID, List<LegalClock.Pause>>> onTheClock(Collection<UUID> steps) {
        return find("stepId in ?1 and endedAt is not null order by askedAt, id", steps).list()
                .map(found -> found.stream().collect(Collectors.groupingBy(Pause::stepId,
                        Collectors.mapping(pause -> pause.onTheClock(clock.getZone()), Collectors.toList()))));
    }
}
