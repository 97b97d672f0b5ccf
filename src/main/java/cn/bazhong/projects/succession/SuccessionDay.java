package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Departments;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Carries out what was ordered for today. Any instance may: each succession is claimed and done in one transaction, so that
 * it happens once. A little later it is looked at again, for what another instance, or a request then under way, still
 * began under the old code.
 */
@ApplicationScoped
class SuccessionDay {
    /** Longer than departments are remembered, and than any request takes. */
    private static final Duration SETTLED_AFTER = Duration.ofMinutes(3);

    private final Successions successions;
    private final PassingOver passingOver;
    private final Departments departments;
    private final Clock clock;

    SuccessionDay(Successions successions, PassingOver passingOver, Departments departments, Clock clock) {
        this.successions = successions;
        this.passingOver = passingOver;
        this.departments = departments;
        this.clock = clock;
    }

    @Scheduled(every = "{portal.departments.succession-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> today() {
        return on(LocalDate.now(clock), clock.instant().minus(SETTLED_AFTER));
    }

    /** Everything that is due on a day, one transaction each. */
    Uni<Void> on(LocalDate today, Instant settledBefore) {
        return Multi.createBy().repeating().uni(() -> Panache.withTransaction(() -> next(today, settledBefore)))
                .whilst(Boolean::booleanValue).collect().last().replaceWithVoid();
    }

    private Uni<Boolean> next(LocalDate today, Instant settledBefore) {
        return successions.claim(today, settledBefore)
                .call(found -> found == null ? Uni.createFrom().voidItem() : departments.directory()
                        .chain(directory -> passingOver.carryOut(found, directory, today)))
                .map(found -> found != null);
    }
}
