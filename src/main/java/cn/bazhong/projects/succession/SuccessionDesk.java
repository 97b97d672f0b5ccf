package cn.bazhong.projects.succession;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Takes orders to merge or rename departments. On or after the day it is done at once, otherwise left to {@link SuccessionDay}. */
@ApplicationScoped
class SuccessionDesk {
    private final Departments departments;
    private final Successions successions;
    private final PassingOver passingOver;
    private final Events events;
    private final Clock clock;

    SuccessionDesk(Departments departments, Successions successions, PassingOver passingOver, Events events, Clock clock) {
        this.departments = departments;
        this.successions = successions;
        this.passingOver = passingOver;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A department, who succeeds it, and what would pass over or has yet to.
     *
     * @param succession {@code null} where none was ordered here
     */
    record Outlook(Department department, DepartmentSuccession succession, Map<String, Long> holdings, Directory directory) {
    }

    Uni<Outlook> outlook(String code, Actor reader) {
        return departments.directory().invoke(directory -> requireOwn(require(code, directory), reader))
                .chain(directory -> outlook(code, directory));
    }

    Uni<Outlook> order(String code, SucceedDepartment asked, Actor actor) {
        return departments.locked().map(directory -> plan(code, asked, directory, actor))
                .call(this::enter)
                .call(plan -> record(plan, actor))
                .chain(plan -> outlook(code, plan.afterwards()));
    }

    private Uni<Outlook> outlook(String code, Directory directory) {
        Department department = require(code, directory);
        return successions.findById(code).chain(succession -> passingOver.count(code)
                .map(holdings -> new Outlook(department, succession, holdings, directory)));
    }

    private static SuccessionPlan plan(String code, SucceedDepartment asked, Directory directory, Actor actor) {
        SuccessionPlan plan = new SuccessionPlan(require(code, directory), asked, directory);
        requireOwn(plan.predecessor(), actor);
        Obstacle.refuse(SuccessionPlan.obstacles(plan.predecessor(), directory));
        if (!plan.violations().isEmpty()) {
            throw Problem.invalid(plan.violations());
        }
        return plan;
    }

    private static Department require(String code, Directory directory) {
        return directory.find(code).orElseThrow(Problem::notFound);
    }

    private static void requireOwn(Department department, Actor actor) {
        if (!actor.administers(department.jurisdiction())) {
            throw Problem.notPermitted(Article.A49, "not-your-jurisdiction");
        }
    }

    private Uni<Void> enter(SuccessionPlan plan) {
        Uni<Void> begun = plan.isRenaming() ? departments.add(plan.successor()) : Uni.createFrom().voidItem();
        return begun.chain(() -> departments.end(plan.ended()));
    }

    private Uni<Void> record(SuccessionPlan plan, Actor actor) {
        DepartmentSuccession succession = new DepartmentSuccession(plan.predecessor().code(), plan.successor().code(),
                plan.asked().effectiveOn(), plan.asked().documentNumber(), actor, clock.instant());
        return successions.persistAndFlush(succession)
                .chain(() -> events.append(PassingOver.event(succession, SuccessionEvent.SUCCESSION_ORDERED,
                        succession.successor(), plan.afterwards(), actor).with("renaming", plan.isRenaming())))
                .chain(() -> atOnce(succession, plan.afterwards()));
    }

    private Uni<Void> atOnce(DepartmentSuccession succession, Directory directory) {
        LocalDate today = LocalDate.now(clock);
        return succession.effectiveOn().isAfter(today) ? Uni.createFrom().voidItem()
                : passingOver.carryOut(succession, directory, today);
    }
}
