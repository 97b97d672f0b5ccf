package cn.bazhong.projects.execution;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Plan and progress: milestones with their day, and a report of the owner every month (A24, A25). */
@ApplicationScoped
class PlanDesk {
    private final ExecutionDesk desk;
    private final Registers registers;
    private final Ids ids;
    private final Clock clock;

    PlanDesk(ExecutionDesk desk, Registers registers, Ids ids, Clock clock) {
        this.desk = desk;
        this.registers = registers;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Site> plan(UUID project, IfMatch ifMatch, MilestonePlan plan, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Obstacle.refuse(ExecutionGuards.planMilestones(site));
            Problem.refuse(violations(site, plan.milestones()));
            List<Milestone> milestones = new ArrayList<>();
            plan.milestones().forEach(one -> milestones.add(new Milestone(ids.next(), project, milestones.size() + 1, one)));
            return registers.drop(site.register().milestones()).chain(() -> registers.keepAll(milestones))
                    .replaceWith(site.told(ExecutionEvent.MILESTONES_PLANNED, actor).under(Article.A25)
                            .with("milestones", milestones.stream().map(one -> one.plannedOn() + " " + one.name()).toList()));
        });
    }

    private static List<Violation> violations(Site site, List<MilestonePlan.Point> points) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            MilestonePlan.Point point = points.get(i);
            if (i > 0 && point.percent() < points.get(i - 1).percent()) {
                violations.add(new Violation("milestones[" + i + "].percent", "milestone-percent-falls"));
            }
            if (i > 0 && point.plannedOn().isBefore(points.get(i - 1).plannedOn())) {
                violations.add(new Violation("milestones[" + i + "].plannedOn", "milestone-out-of-order"));
            }
            if (point.lotId() != null && site.register().lot(point.lotId()).isEmpty()) {
                violations.add(new Violation("milestones[" + i + "].lotId", "no-such-lot"));
            }
        }
        return violations;
    }

    Uni<Site> reach(UUID project, UUID id, IfMatch ifMatch, ReachMilestone reached, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Milestone milestone = site.register().milestones().stream().filter(one -> one.id().equals(id)).findFirst()
                    .orElseThrow(Problem::notFound);
            Obstacle.refuse(ExecutionGuards.reachMilestone(site, milestone));
            if (reached.reachedOn().isAfter(LocalDate.now(clock))) {
                throw Problem.invalid("reachedOn", "not-between-beginning-and-today");
            }
            milestone.reach(reached);
            return Uni.createFrom().item(site.told(ExecutionEvent.MILESTONE_REACHED, actor).under(Article.A25)
                    .with("name", milestone.name()).with("plannedOn", milestone.plannedOn().toString()).legallyOn(reached.reachedOn()));
        });
    }

    Uni<Site> report(UUID project, IfMatch ifMatch, ReportProgress report, Actor actor) {
        return desk.enter(project, ifMatch, actor, site -> {
            Obstacle.refuse(ExecutionGuards.report(site));
            YearMonth month = YearMonth.parse(report.month());
            Problem.refuse(violations(site.register(), month, report.percent()));
            ProgressReport kept = new ProgressReport(ids.next(), project, report, site.register().paidBy(month.atEndOfMonth()), actor,
                    clock.instant());
            return registers.keep(kept).replaceWith(site.told(ExecutionEvent.PROGRESS_REPORTED, actor).under(Article.A24)
                    .with("month", report.month()).with("percent", report.percent()).with("paid", kept.paid())
                    .with("problems", report.problems()));
        });
    }

    private List<Violation> violations(Register register, YearMonth month, int percent) {
        List<Violation> violations = new ArrayList<>();
        if (month.isAfter(YearMonth.now(clock))) {
            violations.add(new Violation("month", "month-not-begun"));
        }
        register.lastReport().ifPresent(last -> {
            if (!month.isAfter(last.month())) {
                violations.add(new Violation("month", "month-reported"));
            }
            if (percent < last.percent()) {
                violations.add(new Violation("percent", "progress-falls"));
            }
        });
        return violations;
    }
}
