package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureState;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What comes of reports on a project's performance as their steps are concluded (A40-A42). */
@ApplicationScoped
class PerformanceMatter implements ProjectMatter {
    private static final Set<StepKind> OPINIONS_DONE_THERE = EnumSet.of(StepKind.SETTLEMENT_AUDIT, StepKind.POST_EVALUATION_MATERIAL,
            StepKind.POST_EVALUATION_RESULT, StepKind.POST_EVALUATION_STATEMENT);

    private final PerformanceReports reports;
    private final Projects projects;
    private final Procedures procedures;
    private final IssuedPapers papers;
    private final PerformanceDuties duties;
    private final ReportDesk desk;
    private final Events events;
    private final Clock clock;

    PerformanceMatter(PerformanceReports reports, Projects projects, Procedures procedures, IssuedPapers papers, PerformanceDuties duties,
            ReportDesk desk, Events events, Clock clock) {
        this.reports = reports;
        this.projects = projects;
        this.procedures = procedures;
        this.papers = papers;
        this.duties = duties;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Stream.of(ReportKind.values()).map(ReportKind::procedure).collect(Collectors.toSet());
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/performance/" + subject;
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return outcome == Outcome.RETURNED ? Uni.createFrom().item(List.of())
                : reports.require(procedure.subjectId()).map(report -> obstacles(report, step));
    }

    /** What is said in a form of its own is said there. */
    private List<Obstacle> obstacles(PerformanceReport report, Step step) {
        if (step.kind() == StepKind.FINAL_ACCOUNTS_APPROVAL) {
            return PerformanceGuards.approve(reports.accounts(report));
        }
        return !OPINIONS_DONE_THERE.contains(step.kind()) || isDone(report, step) ? List.of()
                : List.of(Obstacle.of(step.kind().article(), "done-on-the-report"));
    }

    private boolean isDone(PerformanceReport report, Step step) {
        return switch (step.kind()) {
            case SETTLEMENT_AUDIT -> reports.accounts(report).audit() != null;
            case POST_EVALUATION_MATERIAL -> reports.evaluation(report).material() != null || isPast(step);
            case POST_EVALUATION_RESULT -> reports.evaluation(report).result() != null;
            default -> reports.evaluation(report).statement() != null || isPast(step);
        };
    }

    /** Whoever ordered it may go on without. */
    private boolean isPast(Step step) {
        return step.dueOrNull() != null && step.dueOrNull().isBefore(LocalDate.now(clock));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        conclusion.refuseParts();
        return obstacles(procedure, step, conclusion.outcome()).invoke(Obstacle::refuse).replaceWithVoid();
    }

    /** The project is locked before anything is told of it, as every deed does. */
    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        conclusion.refuseParts();
        return projects.findById(procedure.projectId(), LockModeType.PESSIMISTIC_WRITE)
                .chain(() -> reports.require(procedure.subjectId()))
                .map(report -> Canonical.digest(Map.of("content", report.contentJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return reports.requireLocked(procedure.subjectId())
                .call(report -> follow(procedure, concluded, report, conclusion, actor))
                .chain(report -> reports.flush().chain(() -> projects.require(report.projectId())).chain(duties::follow));
    }

    private Uni<Void> follow(Procedure procedure, Step concluded, PerformanceReport report, Conclusion conclusion, Actor actor) {
        if (procedure.state() == ProcedureState.PASSED) {
            return conclude(report, conclusion, actor);
        }
        if (procedure.state() == ProcedureState.RETURNED) {
            report.giveBack(conclusion.opinion());
            return Uni.createFrom().voidItem();
        }
        if (conclusion.outcome() == Outcome.RETURNED) {
            desk.write(report, reports.evaluation(report).again(), actor);
        }
        return concluded.kind() == StepKind.MONITORING_USER_OPINION ? handOn(report, actor) : Uni.createFrom().voidItem();
    }

    /** When all who use it have spoken, the organs have it (A41). */
    private Uni<Void> handOn(PerformanceReport report, Actor actor) {
        return procedures.waiting(report.kind().procedure(), report.id()).chain(waiting -> {
            boolean asked = waiting.stream().anyMatch(step -> step.kind() == StepKind.MONITORING_USER_OPINION);
            if (asked) {
                return Uni.createFrom().voidItem();
            }
            report.submit(LocalDate.now(clock));
            return events.append(report.told(PerformanceEvent.MONITORING_REPORT_SUBMITTED, actor));
        });
    }

    private Uni<Void> conclude(PerformanceReport report, Conclusion conclusion, Actor actor) {
        PostEvaluation evaluation = reports.read(report, ReportKind.POST_EVALUATION, PostEvaluation.class);
        report.conclude(evaluation == null ? null : evaluation.result().entered().grade(), conclusion.documentNumber(), conclusion.legalDate());
        return switch (report.kind()) {
            case FINAL_ACCOUNTS -> events.append(report.told(PerformanceEvent.FINAL_ACCOUNTS_APPROVED, actor)
                    .with("total", reports.accounts(report).handedIn().total()).with("documentNumber", conclusion.documentNumber())
                    .legallyOn(conclusion.legalDate()));
            case MONITORING -> Uni.createFrom().voidItem();
            case SELF_EVALUATION -> events.append(report.told(PerformanceEvent.SELF_EVALUATION_FILED, actor).legallyOn(conclusion.legalDate()));
            case POST_EVALUATION -> events.append(report.told(PerformanceEvent.POST_EVALUATION_CONCLUDED, actor)
                    .with("grade", report.grade().name()).legallyOn(conclusion.legalDate()));
        };
    }
}
