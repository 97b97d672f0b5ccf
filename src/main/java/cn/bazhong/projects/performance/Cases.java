package cn.bazhong.projects.performance;

import cn.bazhong.projects.acceptance.GoLives;
import cn.bazhong.projects.execution.Undertakings;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Loads a project with everything its reports rest on. */
@ApplicationScoped
class Cases {
    private final PerformanceReports reports;
    private final Projects projects;
    private final Undertakings undertakings;
    private final GoLives goLives;
    private final Policies policies;
    private final OrganRegister organs;
    private final Clock clock;

    Cases(PerformanceReports reports, Projects projects, Undertakings undertakings, GoLives goLives, Policies policies, OrganRegister organs,
            Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.undertakings = undertakings;
        this.goLives = goLives;
        this.policies = policies;
        this.organs = organs;
        this.clock = clock;
    }

    Uni<PerformanceCase> of(Project project) {
        LocalDate today = LocalDate.now(clock);
        return undertakings.figures(project).chain(figures -> course(project)
                .chain(dates -> policies.inForce(project.jurisdiction(), today)
                        .chain(policy -> organs.of(project.jurisdiction())
                                .chain(holders -> reports.ofProject(project.id()).map(known -> new PerformanceCase(project,
                                        projects.profile(project), figures, dates, policy, Evaluator.of(project.ownerDepartment(), holders), known, today))))));
    }

    private Uni<Course> course(Project project) {
        return projects.reached(project.id()).chain(reached -> goLives.of(project.id()).chain(live -> goLives.trial(project.id())
                .map(trial -> new Course(reached.get(Stage.IN_EXECUTION), trial.since(), live.acceptedOn(), live.inOperationSince(),
                        trial.problems()))));
    }

    /** 404 for a project one may not see. */
    Uni<PerformanceCase> visible(UUID project, Actor reader) {
        return projects.requireVisible(project, reader).chain(this::of);
    }

    /** As {@link #visible}, 403 for anybody but its owner. */
    Uni<PerformanceCase> own(UUID project, ReportKind kind, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> {
            if (!actor.isOf(found.ownerDepartment())) {
                throw Problem.notPermitted(kind.article(), "not-your-report");
            }
        }).chain(this::of);
    }

    /** As {@link #own}, and the project is locked until the end of the transaction. */
    Uni<PerformanceCase> ownLocked(UUID project, ReportKind kind, Actor actor) {
        return own(project, kind, actor).chain(() -> lock(project)).chain(this::of);
    }

    Uni<Project> lock(UUID project) {
        return projects.findById(project, LockModeType.PESSIMISTIC_WRITE);
    }
}
