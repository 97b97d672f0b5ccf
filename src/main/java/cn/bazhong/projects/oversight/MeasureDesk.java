package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a measure is chosen in proportion, after the owner was heard, and lifted again (A43). */
@ApplicationScoped
class MeasureDesk {
    private final LockedOrders orders;
    private final Rectifications rectifications;
    private final Measures measures;
    private final Projects projects;
    private final OrderPapers papers;
    private final OrderedTerminations terminations;
    private final Ids ids;
    private final Clock clock;

    MeasureDesk(LockedOrders orders, Rectifications rectifications, Measures measures, Projects projects, OrderPapers papers,
            OrderedTerminations terminations, Ids ids, Clock clock) {
        this.orders = orders;
        this.rectifications = rectifications;
        this.measures = measures;
        this.projects = projects;
        this.papers = papers;
        this.terminations = terminations;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Rectification> decide(UUID id, IfMatch ifMatch, DecideMeasure decided, Actor actor) {
        return orders.ordering(id, ifMatch, actor, order -> projects.require(order.projectId())
                .call(project -> measures.of(id).invoke(before -> refuse(project, order, before, decided)))
                .chain(project -> papers.of(project.id(), decided.documentId())
                        .map(paper -> new Measure(ids.next(), order, decided, paper, actor, clock.instant()))
                        .chain(measures::persist)
                        .invoke(() -> order.settle(clock.instant()))
                        .chain(measure -> takeEffect(project, measure, actor).replaceWith(told(order, measure, actor)))));
    }

    private void refuse(Project project, Rectification order, List<Measure> before, DecideMeasure decided) {
        LocalDate today = LocalDate.now(clock);
        Obstacle.refuse(MeasureGuards.decide(decided.kind(), project, order, before, today));
        Problem.refuseBroken(Rule.all(MeasureRules.ALL,
                new MeasureFacts(decided, LocalDate.ofInstant(order.orderedAt(), clock.getZone()), today)));
    }

    private Uni<Void> takeEffect(Project project, Measure measure, Actor actor) {
        return switch (measure.kind()) {
            case NOTICE_OF_CRITICISM, DEFER_INVESTMENT -> Uni.createFrom().voidItem();
            case SUSPEND -> project.hold() == Hold.SUSPENDED_BY_OVERSIGHT ? Uni.createFrom().voidItem()
                    : projects.hold(project, Hold.SUSPENDED_BY_OVERSIGHT, actor);
            case TERMINATE -> terminations.begin(project, measure.rectificationId(), measure.reason(), actor);
        };
    }

    private static NewEvent told(Rectification order, Measure measure, Actor actor) {
        return order.told(OversightEvent.MEASURE_DECIDED, actor).with("measure", measure.kind().name())
                .with("decision", measure.documentNumber()).with("reason", measure.reason())
                .with("heardOn", measure.heardOn().toString()).with("statement", measure.statement()).legallyOn(measure.decidedOn());
    }

    Uni<Rectification> lift(UUID id, UUID measureId, IfMatch ifMatch, LiftMeasure lifting, Actor actor) {
        return orders.ordering(id, ifMatch, actor, order -> measures.require(order, measureId)
                .invoke(measure -> refuse(order, measure, lifting))
                .invoke(measure -> {
                    measure.lift(lifting);
                    order.touch(clock.instant());
                })
                .call(measure -> rectifications.flush().chain(() -> goOn(measure, actor)))
                .map(measure -> order.told(OversightEvent.MEASURE_LIFTED, actor).with("measure", measure.kind().name())
                        .with("decision", measure.liftingNumber()).with("reason", measure.liftedBecause())
                        .legallyOn(measure.liftedOn())));
    }

    private void refuse(Rectification order, Measure measure, LiftMeasure lifting) {
        Obstacle.refuse(MeasureGuards.lift(measure, order));
        if (lifting.liftedOn().isBefore(measure.decidedOn()) || lifting.liftedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("liftedOn", "not-between-beginning-and-today");
        }
    }

    /** Once no other order has it suspended. */
    private Uni<Void> goOn(Measure measure, Actor actor) {
        return measure.kind() != MeasureKind.SUSPEND ? Uni.createFrom().voidItem() : measures.suspend(measure.projectId())
                .chain(still -> still ? Uni.createFrom().voidItem() : projects.require(measure.projectId())
                        .chain(project -> project.hold() == Hold.SUSPENDED_BY_OVERSIGHT
                                ? projects.hold(project, Hold.NONE, actor) : Uni.createFrom().voidItem()));
    }
}
