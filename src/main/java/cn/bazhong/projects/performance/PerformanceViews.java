package cn.bazhong.projects.performance;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.CurrentActor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Seats;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows a report to the one who reads it, with what they may do on it. */
@ApplicationScoped
class PerformanceViews {
    static final String HOME = "/api/v1/performance-reports";

    private final PerformanceReports reports;
    private final Projects projects;
    private final Procedures procedures;
    private final OrganRegister organs;
    private final Departments departments;
    private final CurrentActor actor;
    private final Language language;
    private final Clock clock;

    PerformanceViews(PerformanceReports reports, Projects projects, Procedures procedures, OrganRegister organs, Departments departments,
            CurrentActor actor, Language language, Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.procedures = procedures;
        this.organs = organs;
        this.departments = departments;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    Uni<PerformanceReportView> view(PerformanceReport report) {
        return projects.require(report.projectId()).chain(project -> procedures.waiting(report.kind().procedure(), report.id())
                .chain(waiting -> evaluator(report, project).chain(evaluator -> departments.directory()
                        .map(directory -> view(report, project, waiting, evaluator, directory)))));
    }

    /** Of others nobody orders anything. */
    private Uni<Evaluator> evaluator(PerformanceReport report, Project project) {
        return report.kind() != ReportKind.POST_EVALUATION ? Uni.createFrom().nullItem()
                : organs.of(project.jurisdiction()).map(found -> Evaluator.of(project.ownerDepartment(), found));
    }

    private PerformanceReportView view(PerformanceReport report, Project project, List<Step> waiting, Evaluator evaluator, Directory directory) {
        MonitoringReport monitoring = reports.read(report, ReportKind.MONITORING, MonitoringReport.class);
        return new PerformanceReportView(report.id(), report.kind(), report.kind().article(), project.id(), project.code(), project.name(),
                DepartmentRef.of(report.ownerDepartment(), directory), report.year(), report.state(), report.due(),
                PerformanceSummary.isLate(report.due(), report.submittedOn(), report.state(), LocalDate.now(clock)), report.submittedOn(),
                report.closedOn(), report.documentNumber(), report.opinion(), report.grade(),
                reports.read(report, ReportKind.FINAL_ACCOUNTS, FinalAccounts.class), monitoring,
                reports.read(report, ReportKind.SELF_EVALUATION, SelfEvaluation.class),
                reports.read(report, ReportKind.POST_EVALUATION, PostEvaluation.class),
                monitoring == null ? List.of() : monitoring.handedIn().users().stream().map(code -> DepartmentRef.of(code, directory)).toList(),
                waiting.stream().map(step -> WaitingStep.of(step, directory)).toList(), report.updatedByName(), report.updatedAt(),
                report.version(), actions(report, waiting, evaluator));
    }

    private List<Action> actions(PerformanceReport report, List<Step> waiting, Evaluator evaluator) {
        return switch (report.kind()) {
            case FINAL_ACCOUNTS -> accounts(report, waiting);
            case MONITORING -> List.of();
            case SELF_EVALUATION -> mend(report, "mend-self-evaluation", "self-evaluation");
            case POST_EVALUATION -> evaluation(report, waiting, evaluator);
        };
    }

    private List<Action> accounts(PerformanceReport report, List<Step> waiting) {
        List<Action> actions = new ArrayList<>(mend(report, "mend-final-accounts", "final-accounts"));
        boolean audits = PerformanceGuards.waiting(waiting, StepKind.SETTLEMENT_AUDIT)
                .filter(step -> Seats.obstacles(step, report.ownerDepartment(), actor.get()).isEmpty()).isPresent();
        if (audits) {
            actions.add(action(report, "audit-settlement", "POST", "/audit", List.of()));
        }
        return actions;
    }

    private List<Action> mend(PerformanceReport report, String name, String path) {
        boolean offered = report.state() == PerformanceState.RETURNED && isOwner(report);
        return offered ? List.of(action(report, name, "PUT", "/" + path, PerformanceGuards.mend(report))) : List.of();
    }

    private List<Action> evaluation(PerformanceReport report, List<Step> waiting, Evaluator evaluator) {
        List<Action> actions = new ArrayList<>();
        if (!report.state().isOpen()) {
            return actions;
        }
        if (isOwner(report)) {
            actions.add(action(report, "supply-evaluation-material", "POST", "/material",
                    PerformanceGuards.step(report, waiting, StepKind.POST_EVALUATION_MATERIAL)));
            actions.add(action(report, "state-on-result", "POST", "/statement",
                    PerformanceGuards.step(report, waiting, StepKind.POST_EVALUATION_STATEMENT)));
        }
        if (evaluator.is(actor.get())) {
            actions.add(action(report, "enter-evaluation-result", "POST", "/result",
                    PerformanceGuards.step(report, waiting, StepKind.POST_EVALUATION_RESULT)));
            actions.add(action(report, "go-on-without-owner", "POST", "/continuation",
                    PerformanceGuards.goOn(report, waiting, LocalDate.now(clock))));
        }
        return actions;
    }

    private boolean isOwner(PerformanceReport report) {
        return actor.get().isOf(report.ownerDepartment()) && actor.get().is(Role.PROJECT_OWNER);
    }

    private Action action(PerformanceReport report, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, HOME + "/" + report.id() + deed, obstacles, language.locale());
    }
}
