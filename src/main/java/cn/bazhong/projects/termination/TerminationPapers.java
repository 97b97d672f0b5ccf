package cn.bazhong.projects.termination;

import cn.bazhong.projects.document.FiledDocument;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The paper by which a project is terminated, on application (A26) or by order (A43). */
@ApplicationScoped
class TerminationPapers implements PaperSource {
    private final Terminations terminations;
    private final TerminationViews views;
    private final ProcedureViews procedures;
    private final Departments departments;

    TerminationPapers(Terminations terminations, TerminationViews views, ProcedureViews procedures, Departments departments) {
        this.terminations = terminations;
        this.views = views;
        this.procedures = procedures;
        this.departments = departments;
    }

    @Override
    public PaperMatter matter() {
        return PaperMatter.TERMINATION;
    }

    @Override
    public Uni<List<PaperDraft>> drafts(UUID matter, Actor reader) {
        return terminations.requireVisible(matter, reader).chain(found -> procedures.on(found.procedure(), matter)
                .chain(procedure -> procedure == null ? Uni.createFrom().item(List.of()) : drafts(found, procedure)));
    }

    private Uni<List<PaperDraft>> drafts(Termination termination, ProcedureView procedure) {
        return views.view(termination).chain(view -> departments.directory().map(directory -> procedure.steps().stream()
                .filter(step -> !step.superseded() && step.kind() == StepKind.TERMINATION_DECISION)
                .filter(step -> step.state() == StepState.OPEN || isConcluded(step))
                .map(step -> draft(termination, view, step, procedure.steps(), directory)).toList()));
    }

    private static boolean isConcluded(StepView step) {
        return step.state() == StepState.DONE && step.outcome() != Outcome.RETURNED;
    }

    private static PaperDraft draft(Termination termination, TerminationView view, StepView step, List<StepView> all, Directory directory) {
        PaperAuthor author = PaperAuthor.of(step.role(), step.department().code(), directory);
        return PaperDraft.of(PaperKind.TERMINATION, step.id(), author, termination.jurisdiction(),
                        new Subject(SubjectType.PROJECT, view.projectId()), text(view, step, all, directory)).under(view.article())
                .onProject(view.projectId()).readBy(List.of(view.ownerDepartment().code()))
                .numbered(step.documentNumber(), step.legalDate()).waitingUnless(isConcluded(step), "paper-not-concluded");
    }

    private static PaperText text(TerminationView view, StepView step, List<StepView> all, Directory directory) {
        boolean refused = step.outcome() == Outcome.DISAGREED;
        String project = Phrases.quoted(view.projectName());
        PaperText text = PaperText.titled("关于" + (refused ? "不予终止" : view.ordered() ? "责令终止" : "同意终止") + project + "的批复")
                .to(view.ownerDepartment().name())
                .says((view.ordered() ? "你单位建设的" + project + "（项目编号：" + view.projectCode() + "）经责令整改后仍不符合要求，领导小组办公室提请终止该项目。"
                        : "你单位关于终止" + project + "（项目编号：" + view.projectCode() + "）的申请收悉。") + "根据"
                        + Phrases.measures(view.ordered() ? Article.A43 : Article.A26, Article.A5) + "规定，经审委会审核并报市政府研究，现批复如下。")
                .heading("决定事项").says(refused ? "不同意终止该项目，请继续组织实施。" : "自本批复印发之日起，终止该项目建设，不再安排后续投资。")
                .heading("事实和理由");
        text = view.ordered() ? text.says(view.reason(), "整改逾期或者整改后仍不符合要求。") : grounds(text, view);
        text = text.heading("审核情况").says(Phrases.numbered(course(step, all, directory))).says(step.opinion());
        return (refused ? text : settled(text, view)).says("此复。")
                .attaching(view.documents().stream().map(FiledDocument::title).toList())
                .copiedTo(all.stream().map(one -> one.department().name()).filter(name -> !name.equals(step.department().name())
                        && !name.equals(view.ownerDepartment().name())).distinct().toList());
    }

    private static PaperText grounds(PaperText text, TerminationView view) {
        return text.says("实施进展：" + Phrases.clause(or(view.content().progress())) + "。")
                .says((view.content().causeKind() == null ? "" : Phrases.term(view.content().causeKind()) + "：")
                        + Phrases.clause(or(view.content().cause())) + "。")
                .says("无法完成总体目标的原因：" + Phrases.clause(or(view.content().goals())) + "。");
    }

    private static String or(String said) {
        return Phrases.isNothing(said) ? "见申请材料" : said;
    }

    private static List<String> course(StepView deciding, List<StepView> all, Directory directory) {
        List<String> course = new ArrayList<>(all.stream().filter(one -> !one.superseded() && one.state() == StepState.DONE
                && !one.id().equals(deciding.id())).map(one -> PaperAuthor.of(one.role(), one.department().code(), directory).name()
                        + "：" + Phrases.term(one.outcome())
                        + (one.legalDate() == null ? "" : "（" + Phrases.date(one.legalDate()) + "）") + "。").toList());
        course.add("经市政府研究：" + (deciding.outcome() == null ? Phrases.OPEN : Phrases.term(deciding.outcome())) + "。");
        return course;
    }

    private static PaperText settled(PaperText text, TerminationView view) {
        String money = "批复概算" + Phrases.amount(view.standing().estimate()) + "，已签订合同" + Phrases.amount(view.standing().contracted())
                + "，已支付" + Phrases.amount(view.standing().paid()) + "。";
        return text.heading("善后处理").says(money)
                .says(view.content().stillToPay() == null ? null : "尚需支付" + Phrases.amount(view.content().stillToPay()) + "，应退回"
                        + Phrases.amount(view.content().returned()) + "，按财政管理有关规定办理。")
                .says(said("资产处置", view.content().assets())).says(said("数据处置", view.content().data()))
                .says(said("系统处置", view.content().systems()))
                .says("请你单位依法妥善处理已签订的合同，及时办理结算和决算，完整归档项目资料，防止国有资产流失和数据泄露。");
    }

    private static String said(String what, String text) {
        return Phrases.isNothing(text) ? null : what + "：" + Phrases.clause(text) + "。";
    }
}
