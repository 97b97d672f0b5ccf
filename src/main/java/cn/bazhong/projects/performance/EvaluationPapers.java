package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The papers by which a self-evaluation is taken on file and the result of a post-evaluation is told (A42). */
@ApplicationScoped
class EvaluationPapers implements PaperSource {
    private static final Set<StepKind> WORDED = EnumSet.of(StepKind.SELF_EVALUATION_FILING, StepKind.POST_EVALUATION_RESULT);

    private final PerformanceReports reports;
    private final PerformanceViews views;
    private final ProcedureViews procedures;
    private final Departments departments;

    EvaluationPapers(PerformanceReports reports, PerformanceViews views, ProcedureViews procedures, Departments departments) {
        this.reports = reports;
        this.views = views;
        this.procedures = procedures;
        this.departments = departments;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.PERFORMANCE_REPORT;
    }

    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return reports.requireVisible(matter, reader).chain(report -> procedures.on(report.kind().procedure(), matter)
                .chain(procedure -> procedure == null ? Uni.createFrom().item(List.of()) : drafts(report, procedure)));
    }

    private Uni<List<PaperDraft>> drafts(PerformanceReport report, ProcedureView procedure) {
        return views.view(report).chain(view -> departments.directory().map(directory -> procedure.steps().stream()
                .filter(step -> !step.superseded() && WORDED.contains(step.kind()) && step.state() != StepState.WAITING
                        && step.state() != StepState.SKIPPED && step.outcome() != Outcome.RETURNED)
                .map(step -> draft(report, view, step, directory)).toList()));
    }

    private static PaperDraft draft(PerformanceReport report, PerformanceReportView view, StepView step, Directory directory) {
        PaperAuthor author = PaperAuthor.of(step.role(), step.department().code(), directory);
        return PaperDraft.of(PaperKind.EVALUATION_FILING, step.id(), author, report.jurisdiction(),
                        new Subject(SubjectType.PROJECT, view.projectId()), new EvaluationWording(view, step).text())
                                .onProject(view.projectId())
                .readBy(List.of(view.ownerDepartment().code())).numbered(view.documentNumber(), view.closedOn())
                .waitingUnless(view.state() == PerformanceState.DONE, "paper-not-concluded");
    }
}
