package cn.bazhong.projects.importing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives up what was looked through and never entered. Several instances may do so at once. */
@ApplicationScoped
class ImportLapse {
    private final ImportRuns runs;
    private final Clock clock;
    private final Duration kept;

    ImportLapse(ImportRuns runs, Clock clock, @ConfigProperty(name = "portal.import.kept") Duration kept) {
        this.runs = runs;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "{portal.import.lapse-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> go() {
        return Panache.withTransaction(() -> runs.lapse(clock.instant().minus(kept)));
    }
}
