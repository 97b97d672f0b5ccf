package cn.bazhong.projects.record;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.ChainHeads.StoredHead;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Walks all chains in the background, a page of one chain at a time, so that neither memory nor a transaction grows with
 * the record. Whichever portal claims a check does it; events added meanwhile are left to the next one.
 */
@ApplicationScoped
class RecordWalk {
    private static final int CHAINS = 50;
    private static final int LINKS = 500;

    private final RecordChecks checks;
    private final ChainHeads heads;
    private final Events events;
    private final HeadExporter exporter;
    private final Seal seal;
    private final Clock clock;

    RecordWalk(RecordChecks checks, ChainHeads heads, Events events, HeadExporter exporter, Seal seal, Clock clock) {
        this.checks = checks;
        this.heads = heads;
        this.events = events;
        this.exporter = exporter;
        this.seal = seal;
        this.clock = clock;
    }

    /** Does the check that waits longest, if any does. */
    @Scheduled(every = "{portal.record.check-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> next() {
        return Panache.withTransaction(this::claim).onItem().ifNotNull().transformToUni(this::prepare)
                .onItem().ifNotNull().transformToUni(Walk::go);
    }

    private Uni<RecordCheck> claim() {
        return checks.claimable(clock.instant()).onItem().ifNotNull().call(this::take);
    }

    private Uni<Long> take(RecordCheck check) {
        return heads.count(check.projectId).invoke(chains -> check.claim(chains, clock.instant()));
    }

    private Uni<Walk> prepare(RecordCheck check) {
        return exporter.kept(check.exportDay).map(kept -> new Walk(check, kept));
    }

    /** One check under way. */
    private final class Walk {
        private final UUID id;
        private final UUID project;
        private final WalkReport report;
        private String afterType = "";
        private String afterId = "";

        Walk(RecordCheck check, HeadExporter.Kept kept) {
            id = check.id;
            project = check.projectId;
            report = new WalkReport(kept.day(),
                    Stream.concat(kept.heads().stream(), check.earlierHeads().stream()).toList(), seal);
        }

        Uni<Void> go() {
            return Multi.createBy().repeating().uni(this::batch).whilst(size -> size == CHAINS).collect().last()
                    .chain(() -> Panache.withSession(() -> heads.missing(project))).invoke(orphans -> orphans.forEach(report::add))
                    .invoke(() -> report.close(project))
                    .chain(() -> Panache.withTransaction(this::finish));
        }

        private Uni<Integer> batch() {
            return Panache.withSession(() -> heads.stored(project, afterType, afterId, CHAINS))
                    .call(batch -> Multi.createFrom().iterable(batch).onItem().transformToUniAndConcatenate(this::follow)
                            .collect().last())
                    .call(() -> Panache.withTransaction(() -> save(false)))
                    .map(List::size);
        }

        private Uni<Void> follow(StoredHead stored) {
            Head head = stored.head();
            Chain chain = report.begin(head);
            afterType = head.subjectType();
            afterId = head.subjectId();
            return Multi.createBy().repeating().uni(() -> page(chain, head)).whilst(size -> size == LINKS).collect().last()
                    .invoke(() -> report.end(chain, head, stored.longest())).replaceWithVoid();
        }

        private Uni<Integer> page(Chain chain, Head head) {
            return Panache.withSession(() -> events.links(head.subjectType(), head.subjectId(), chain.seq(), LINKS))
                    .invoke(links -> links.stream().filter(link -> link.seq() <= head.seq()).forEach(chain::follow))
                    .map(List::size);
        }

        private Uni<RecordCheck> save(boolean done) {
            return checks.require(id).invoke(check -> check.report(report, done, clock.instant()));
        }

        private Uni<Void> finish() {
            return save(true).chain(() -> events.append(
                    NewEvent.of(new Subject(SubjectType.RECORD_CHECK, id), RecordEventType.RECORD_CHECK_FINISHED, Actor.PORTAL)
                            .with("chains", report.chains()).with("events", report.events())
                            .with("broken", report.broken().size())));
        }
    }
}
