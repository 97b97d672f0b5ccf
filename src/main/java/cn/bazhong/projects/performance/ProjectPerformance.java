package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Light;
import cn.bazhong.projects.procedure.Lights;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Shows where a project stands with its reports, and what its reader may hand in. */
@ApplicationScoped
class ProjectPerformance {
    private final Cases cases;
    private final Lights lights;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;

    ProjectPerformance(Cases cases, Lights lights, Departments departments, CurrentActor actor, Language language) {
        this.cases = cases;
        this.lights = lights;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
    }

    /** @param year the figures are of; {@code null} for this one */
    Uni<ProjectPerformanceView> of(UUID project, Integer year) {
        return cases.visible(project, actor.get()).chain(found -> lights.today(actor.get()).chain(light -> departments.directory()
                .map(directory -> view(found, year == null ? found.today().getYear() : year, light, directory))));
    }

    private ProjectPerformanceView view(PerformanceCase found, int year, Function<LocalDate, Light> light, Directory directory) {
        Project project = found.project();
        return new ProjectPerformanceView(project.id(), project.stage(), found.startedOn().orElse(null), found.dates().acceptedOn(),
                found.dates().inOperationSince(), found.accountsDue().orElse(null), found.isMajor(), found.figures().contracts(),
                found.years(found.today().getYear()).stream().map(one -> year(found, one, light)).toList(),
                MonitoringFigures.of(year, found, found.today()), found.profile().performanceGoals(),
                found.participants().stream().map(code -> DepartmentRef.of(code, directory)).toList(), found.window().orElse(null),
                found.reports().stream().map(one -> summary(one, found, directory)).toList(),
                found.reports().stream().map(PerformanceReport::grade).filter(Objects::nonNull).reduce((first, last) -> last).orElse(null),
                actions(found, year));
    }

    private static ProjectPerformanceView.ReportedYear year(PerformanceCase found, int year, Function<LocalDate, Light> light) {
        PerformanceReport report = found.ofYear(year).orElse(null);
        boolean owed = report == null || !report.isSubmitted();
        return new ProjectPerformanceView.ReportedYear(year, found.reportFrom(year), found.reportDue(year),
                owed ? light.apply(found.reportDue(year)) : Light.NONE, report == null ? null : report.id(),
                report == null ? null : report.submittedOn());
    }

    private static PerformanceSummary summary(PerformanceReport one, PerformanceCase found, Directory directory) {
        Project project = found.project();
        return new PerformanceSummary(one.id(), one.kind(), project.id(), project.code(), project.name(),
                DepartmentRef.of(one.ownerDepartment(), directory), one.year(), one.state(), one.due(),
                PerformanceSummary.isLate(one.due(), one.submittedOn(), one.state(), found.today()), one.submittedOn(), one.closedOn(), one.grade());
    }

    private List<Action> actions(PerformanceCase found, int year) {
        List<Action> actions = new ArrayList<>();
        if (actor.get().isOf(found.project().ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER)) {
            actions.add(action("submit-monitoring-report", ReportKind.MONITORING, PerformanceGuards.submitMonitoring(found, year)));
            actions.add(action("submit-final-accounts", ReportKind.FINAL_ACCOUNTS, PerformanceGuards.submitAccounts(found)));
            actions.add(action("submit-self-evaluation", ReportKind.SELF_EVALUATION, PerformanceGuards.submitSelfEvaluation(found)));
        }
        if (found.evaluator().is(actor.get())) {
            actions.add(action("order-post-evaluation", ReportKind.POST_EVALUATION, PerformanceGuards.orderEvaluation(found)));
        }
        return actions;
    }

    private Action action(String name, ReportKind kind, List<Obstacle> obstacles) {
        return Action.of(name, "POST", PerformanceViews.HOME + "/" + kind.path(), obstacles, language.locale());
    }
}
