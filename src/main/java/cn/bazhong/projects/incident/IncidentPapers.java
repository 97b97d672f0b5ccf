package cn.bazhong.projects.incident;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureView;
import cn.bazhong.projects.procedure.ProcedureViews;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperMatter;
import cn.bazhong.projects.wording.PaperSource;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The paper by which a project, or one lot of it, is suspended after an incident (A26). */
@ApplicationScoped
class IncidentPapers implements PaperSource {
    private final Incidents incidents;
    private final IncidentViews views;
    private final ProcedureViews procedures;
    private final Departments departments;

    IncidentPapers(Incidents incidents, IncidentViews views, ProcedureViews procedures, Departments departments) {
        this.incidents = incidents;
        this.views = views;
        this.procedures = procedures;
        this.departments = departments;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.INCIDENT;
    }

    /** None unless something is suspended for it. */
    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return incidents.requireVisible(matter, reader).chain(incident -> incident.disposition() != Disposition.SUSPENSION
                ? Uni.createFrom().item(List.of()) : procedures.on(ProcedureKind.INCIDENT, matter)
                        .chain(procedure -> drafts(incident, procedure)));
    }

    private Uni<List<PaperDraft>> drafts(Incident incident, ProcedureView procedure) {
        return views.view(incident).chain(view -> departments.directory().map(directory -> procedure.steps().stream()
                .filter(step -> step.kind() == StepKind.INCIDENT_DISPOSITION && !step.superseded() && step.state() == StepState.DONE)
                .map(step -> draft(incident, view, step, procedure.steps(), directory)).toList()));
    }

    private static PaperDraft draft(Incident incident, IncidentView view, StepView step, List<StepView> all, Directory directory) {
        PaperAuthor author = PaperAuthor.of(step.role(), step.department().code(), directory);
        List<String> told = all.stream().map(one -> one.department().name()).filter(name -> !name.equals(step.department().name()))
                .distinct()
                .toList();
        return PaperDraft.of(PaperKind.SUSPENSION, incident.id(), author, incident.jurisdiction(),
                        new Subject(SubjectType.PROJECT, view.projectId()), text(view).copiedTo(told)).onProject(view.projectId())
                .readBy(List.of(view.ownerDepartment().code())).numbered(step.documentNumber(), step.legalDate());
    }

    private static PaperText text(IncidentView view) {
        String project = Phrases.quoted(view.projectName());
        String what = view.lots().stream().filter(lot -> lot.id().equals(view.lotId())).findFirst().map(IncidentPapers::lot)
                .map(lot -> project + lot).orElse(project);
        ReportIncident report = view.report();
        return PaperText.titled("关于暂停" + what + "建设的通知").to(view.ownerDepartment().name())
                .says("你单位报告的" + project + "（项目编号：" + view.projectCode() + "）有关情况收悉。根据" + Phrases.measures(Article.A26)
                        + "规定，现将有关事项通知如下。")
                .heading("基本情况")
                .says(Phrases.date(report.occurredOn()) + "，项目发生" + Phrases.term(report.kind()) + "。" + Phrases.clause(report.what()) + "。"
                        + (report.loss() == null ? "" : "造成损失" + Phrases.amount(report.loss()) + "。"))
                .says("已采取和拟采取的措施：" + Phrases.clause(report.measures()) + "。")
                .heading("处理决定").says("自本通知印发之日起暂停" + what + "的建设。理由：" + Phrases.clause(view.reason()) + "。")
                .heading("有关要求")
                .says("暂停期间，对暂停范围内的内容不得继续采购、签订合同和支付资金，并做好现场、数据和系统的保护，防止损失扩大。")
                .says("请查明原因、落实整改；具备恢复条件的，由你单位提出恢复实施申请，经审核同意后方可恢复。").says("特此通知。");
    }

    private static String lot(Standing.LotRef lot) {
        return "第" + lot.number() + "标段（" + lot.name() + "）";
    }
}
