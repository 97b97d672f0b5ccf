package cn.bazhong.projects.oversight;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Where whoever looks over a project orders something to be put right (A43). */
@ApplicationScoped
class OrderDesk {
    private final OverseenProjects projects;
    private final Rectifications rectifications;
    private final Checks checks;
    private final OrderPapers papers;
    private final Calendar calendar;
    private final Policies policies;
    private final Proceedings proceedings;
    private final OversightDuties duties;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    OrderDesk(OverseenProjects projects, Rectifications rectifications, Checks checks, OrderPapers papers, Calendar calendar,
            Policies policies, Proceedings proceedings, OversightDuties duties, Events events, StoredJson json, Ids ids, Clock clock) {
        this.projects = projects;
        this.rectifications = rectifications;
        this.checks = checks;
        this.papers = papers;
        this.calendar = calendar;
        this.policies = policies;
        this.proceedings = proceedings;
        this.duties = duties;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Rectification> order(OrderRectification asked, Actor actor) {
        return projects.require(asked.projectId(), actor)
                .invoke(found -> Obstacle.refuse(RectificationGuards.oversee(found.project())))
                .call(found -> refuseOtherCheck(asked))
                .chain(found -> term(asked).chain(term -> papers.of(asked.projectId(), asked.documentId())
                        .map(paper -> new Rectification(ids.next(), found.project(), found.capacity(), asked,
                                json.write(asked.items()), paper, actor, clock.instant()))
                        .invoke(order -> order.fallDue(term, clock.instant()))
                        .call(order -> enter(order, found.project(), term, actor))));
    }

    private Uni<Boolean> refuseOtherCheck(OrderRectification asked) {
        return asked.checkId() == null ? Uni.createFrom().item(true) : checks.isOfProject(asked.checkId(), asked.projectId())
                .invoke(found -> {
                    if (!found) {
                        throw Problem.invalid("checkId", "no-such-check");
                    }
                });
    }

    private Uni<Term> term(OrderRectification asked) {
        LocalDate today = LocalDate.now(clock);
        return calendar.daysToKeep().map(days -> Term.of(asked.workingDays(), asked.deadline(), today, days))
                .invoke(term -> Problem.refuseBroken(Rule.all(TermRules.ALL, new TermFacts(term, null, today))));
    }

    private Uni<Void> enter(Rectification order, Project project, Term term, Actor actor) {
        return rectifications.persistAndFlush(order)
                .chain(() -> rectifications.begin(new RectificationRound(ids.next(), order)))
                .chain(() -> events.append(order.told(OversightEvent.RECTIFICATION_ORDERED, actor)
                        .with("due", term.due().toString()).with("items", json.read(order.itemsJson(), OrderedItem[].class).length)))
                .chain(() -> policies.inForce(project.jurisdiction(), LocalDate.now(clock)))
                .chain(policy -> proceedings.start(new StartProcedure(ProcedureKind.RECTIFICATION, order.id(), project.id(),
                        "整改：" + project.name() + "（" + order.documentNumber() + "）", project.ownerDepartment(), project.jurisdiction(),
                        RouteFacts.orderedBy(project.ownerDepartment(), order.role(), order.department())), policy.id(), actor))
                .chain(() -> proceedings.fallsDue(ProcedureKind.RECTIFICATION, order.id(), term.due(), term.explanation()))
                .chain(() -> duties.follow(project.id()));
    }
}
