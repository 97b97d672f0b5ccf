package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.annuallist.CancellationLines;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Matter;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the office's word on a request for cancellation takes, and what follows: a line of the next adjustment (A15). */
@ApplicationScoped
class CancellationMatter implements Matter {
    private final Cancellations cancellations;
    private final CancellationLines lines;
    private final Projects projects;
    private final Events events;
    private final Clock clock;

    CancellationMatter(Cancellations cancellations, CancellationLines lines, Projects projects, Events events, Clock clock) {
        this.cancellations = cancellations;
        this.lines = lines;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.CANCELLATION);
    }

    @Override
    public Subject subject(Procedure procedure) {
        return new Subject(SubjectType.PROJECT, procedure.projectId());
    }

    @Override
    public String page(Procedure procedure) {
        return "/cancellations/" + procedure.subjectId();
    }

    @Override
    public Uni<Boolean> isVisible(Procedure procedure, Actor actor) {
        return projects.isVisible(procedure.projectId(), actor);
    }

    /** The project may have been begun while the request waited. */
    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome == Outcome.AGREED ? projects.require(procedure.projectId()).map(CancellationGuards::stage)
                : Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        refuseItems(conclusion);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        refuseItems(conclusion);
        return cancellations.require(procedure.subjectId()).map(request -> Canonical.digest(Map.of("reason", request.reason())));
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        boolean agreed = conclusion.outcome() == Outcome.AGREED;
        return cancellations.require(procedure.subjectId())
                .invoke(request -> request.close(agreed ? CancellationState.AGREED : CancellationState.REFUSED,
                        conclusion.opinion(), clock.instant()))
                .call(request -> events.append(CancellationDesk.event(request, agreed ? CancellationEvent.CANCELLATION_AGREED
                        : CancellationEvent.CANCELLATION_REFUSED, actor).with("opinion", conclusion.opinion())))
                .call(cancellations::flush)
                .chain(request -> agreed ? lines.enterWhereComposed(request.jurisdiction(), actor)
                        : Uni.createFrom().voidItem());
    }

    private static void refuseItems(Conclusion conclusion) {
        if (!conclusion.items().isEmpty() || !conclusion.returnedFields().isEmpty()) {
            throw Problem.invalid(conclusion.items().isEmpty() ? "returnedFields" : "items", "not-with-this-conclusion");
        }
    }
}
