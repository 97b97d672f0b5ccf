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

    /** The one that is running; {@code null} when the clock runs. */
    Uni<Pause> running(Step step) {
        return find("stepId = ?1 and endedAt is null", step.id()).firstResult();
    }

    /** Those that run on though their steps do not wait any more. */
    Uni<List<Pause>> idle(UUID procedure) {
        return find("from Pause p join Step s on s.id = p.stepId where p.procedureId = ?1 and p.endedAt is null and s.paused = false",
                procedure).list();
    }

    /** What stood still of the clocks of these steps, by step. */
    Uni<Map<UUID, List<LegalClock.Pause>>> onTheClock(Collection<UUID> steps) {
        return find("stepId in ?1 and endedAt is not null order by askedAt, id", steps).list()
                .map(found -> found.stream().collect(Collectors.groupingBy(Pause::stepId,
                        Collectors.mapping(pause -> pause.onTheClock(clock.getZone()), Collectors.toList()))));
    }
}
