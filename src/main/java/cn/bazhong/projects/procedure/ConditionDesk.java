package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where the owner says a condition is met, and whoever set it says whether it is (A21). */
@ApplicationScoped
class ConditionDesk {
    private final Conditions conditions;
    private final Procedures procedures;
    private final Aftermath aftermath;
    private final Matters matters;
    private final Events events;
    private final Clock clock;

    ConditionDesk(Conditions conditions, Procedures procedures, Aftermath aftermath, Matters matters, Events events, Clock clock) {
        this.conditions = conditions;
        this.procedures = procedures;
        this.aftermath = aftermath;
        this.matters = matters;
        this.events = events;
        this.clock = clock;
    }

    /** The condition if the actor may see its matter; what one may not see answers 404. */
    Uni<Condition> require(UUID id, Actor actor) {
        return conditions.require(id).call(found -> procedures.require(found.procedureId())
                .chain(procedure -> matters.of(procedure).isVisible(procedure, actor))
                .invoke(visible -> {
                    if (!visible) {
                        throw Problem.notFound();
                    }
                }));
    }

    Uni<Condition> report(UUID id, IfMatch ifMatch, ReportCondition report, Actor actor) {
        return require(id, actor)
                .invoke(found -> refuseUnless(isOwner(found, actor), "not-your-condition"))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(reportObstacles(found, actor)))
                .invoke(found -> found.report(report.statement().strip(), actor.name(), clock.instant()))
                .call(found -> tell(found, ProcedureEvent.CONDITION_REPORTED, "statement", report.statement().strip(), actor));
    }

    Uni<Condition> check(UUID id, IfMatch ifMatch, CheckCondition check, Actor actor) {
        return require(id, actor)
                .invoke(found -> refuseUnless(isSetter(found, actor), "not-your-condition-to-check"))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> Obstacle.refuse(checkObstacles(found, actor)))
                .invoke(found -> requireRemark(check))
                .invoke(found -> found.check(check.met(), check.remark(), actor.name(), clock.instant()))
                .call(found -> tell(found, check.met() ? ProcedureEvent.CONDITION_MET : ProcedureEvent.CONDITION_NOT_MET,
                        "remark", check.remark(), actor));
    }

    static List<Obstacle> reportObstacles(Condition condition, Actor actor) {
        if (!isOwner(condition, actor)) {
            return List.of(Obstacle.of(Article.A21, "not-your-condition"));
        }
        return condition.state() == ConditionState.OPEN ? List.of() : List.of(Obstacle.of(Article.A21, "condition-not-open"));
    }

    static List<Obstacle> checkObstacles(Condition condition, Actor actor) {
        if (!isSetter(condition, actor)) {
            return List.of(Obstacle.of(Article.A21, "not-your-condition-to-check"));
        }
        return condition.state() == ConditionState.REPORTED ? List.of()
                : List.of(Obstacle.of(Article.A21, "condition-not-reported"));
    }

    private static boolean isOwner(Condition condition, Actor actor) {
        return actor.is(Role.PROJECT_OWNER) && actor.isOf(condition.ownerDepartment());
    }

    private static boolean isSetter(Condition condition, Actor actor) {
        return actor.is(condition.role()) && actor.isOf(condition.organ());
    }

    private static void refuseUnless(boolean allowed, String detail) {
        if (!allowed) {
            throw Problem.notPermitted(Article.A21, detail);
        }
    }

    private static void requireRemark(CheckCondition check) {
        if (!check.met() && (check.remark() == null || check.remark().isBlank())) {
            throw Problem.invalid("remark", "reason-required");
        }
    }

    private Uni<Void> tell(Condition condition, ProcedureEvent type, String field, String text, Actor actor) {
        return aftermath.keepDuties(condition.projectId()).chain(() -> procedures.require(condition.procedureId()))
                .chain(procedure -> events.append(NewEvent.of(matters.of(procedure).subject(procedure), type, actor)
                        .under(Article.A21).with("condition", condition.text()).with(field, text)
                        .ofProject(condition.projectId())))
                .replaceWithVoid();
    }
}
