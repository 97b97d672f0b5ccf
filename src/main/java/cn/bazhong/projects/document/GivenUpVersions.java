package cn.bazhong.projects.document;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Gives up versions whose content never came. Every instance looks for them; each version is taken by one. */
@ApplicationScoped
class GivenUpVersions {
    private static final int AT_ONCE = 50;

    private final DocumentVersions versions;
    private final Incoming incoming;
    private final FileStore store;
    private final Worker worker;
    private final DocumentConfig config;
    private final Clock clock;

    GivenUpVersions(DocumentVersions versions, Incoming incoming, FileStore store, Worker worker, DocumentConfig config,
            Clock clock) {
        this.versions = versions;
        this.incoming = incoming;
        this.store = store;
        this.worker = worker;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{portal.document.give-up-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> giveUp() {
        return Panache.withTransaction(this::giveUpSome).repeat().until(given -> given.size() < AT_ONCE).collect().last()
                .chain(() -> worker.uni(this::sweep));
    }

    private Uni<List<DocumentVersion>> giveUpSome() {
        return versions.claimWaiting(clock.instant().minus(config.giveUpAfter()), AT_ONCE)
                .call(claimed -> Multi.createFrom().iterable(claimed).invoke(DocumentVersion::giveUp)
                        .onItem().transformToUniAndConcatenate(version -> store.removeAll(version.id())).collect().last());
    }

    private Void sweep() {
        incoming.sweep();
        return null;
    }
}
