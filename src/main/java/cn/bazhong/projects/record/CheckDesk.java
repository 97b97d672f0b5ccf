package cn.bazhong.projects.record;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Takes requests for record checks; {@link RecordWalk} carries them out. */
@ApplicationScoped
class CheckDesk {
    private final RecordChecks checks;
    private final HeadExporter exporter;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    CheckDesk(RecordChecks checks, HeadExporter exporter, Events events, Ids ids, Clock clock) {
        this.checks = checks;
        this.exporter = exporter;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<RecordCheck> request(RequestRecordCheck request, Actor actor) {
        if (request.exportDay() != null && !exporter.has(request.exportDay())) {
            throw Problem.invalid("exportDay", "no-such-export");
        }
        RecordCheck check = new RecordCheck(ids.next(), request, actor, clock.instant());
        Subject subject = new Subject(SubjectType.RECORD_CHECK, check.id);
        return checks.add(check)
                .chain(() -> events.append(NewEvent.of(subject, RecordEventType.RECORD_CHECK_REQUESTED, actor)
                        .with("exportDay", request.exportDay()).with("earlierHeads", request.earlierHeads().size())))
                .replaceWith(check);
    }
}
