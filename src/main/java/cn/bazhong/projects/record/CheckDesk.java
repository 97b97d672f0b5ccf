package cn.bazhong.projects.record;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes requests for record checks; {@link RecordWalk} carries them out. */
@ApplicationScoped
class CheckDesk {
    private final RecordChecks checks;
    private final ChainHeads heads;
    private final HeadExporter exporter;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    CheckDesk(RecordChecks checks, ChainHeads heads, HeadExporter exporter, Events events, Ids ids, Clock clock) {
        this.checks = checks;
        this.heads = heads;
        this.exporter = exporter;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<RecordCheck> request(RequestRecordCheck request, Actor actor) {
        if (request.exportDay() != null && !exporter.has(request.exportDay())) {
            throw Problem.invalid("exportDay", "no-such-export");
        }
        return known(request.projectId()).chain(() -> keep(request, actor));
    }

    /** Every project has a chain of its own from its first day. */
    private Uni<Void> known(UUID project) {
        return project == null ? Uni.createFrom().voidItem() : heads.of(new Subject(SubjectType.PROJECT, project)).invoke(head -> {
            if (head == null) {
                throw Problem.invalid("projectId", "no-such-record");
            }
        }).replaceWithVoid();
    }

    private Uni<RecordCheck> keep(RequestRecordCheck request, Actor actor) {
        RecordCheck check = new RecordCheck(ids.next(), request, actor, clock.instant());
        Subject subject = new Subject(SubjectType.RECORD_CHECK, check.id);
        return checks.add(check)
                .chain(() -> events.append(NewEvent.of(subject, RecordEventType.RECORD_CHECK_REQUESTED, actor)
                        .ofProject(request.projectId()).with("exportDay", request.exportDay()).with("earlierHeads", request.earlierHeads().size())))
                .replaceWith(check);
    }
}
