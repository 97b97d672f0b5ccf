package cn.bazhong.projects.dossier;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.dossier.DossierPapers.Stand;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the papers of consultation and technical review; {@link ApprovalWording} those of approval. Pure. */
record DossierWording(Stand stand, List<StepView> steps, Map<UUID, List<SetCondition>> conditions, Directory directory) {

    List<PaperDraft> drafts() {
        List<PaperDraft> drafts = new ArrayList<>();
        if (stand.version().letterNumber() != null && !opinions().isEmpty()) {
            drafts.add(letter());
            opinions().stream().filter(step -> isWorded(step) && step.carriedFrom() == null).map(this::reply).forEach(drafts::add);
            drafts.add(summary());
        }
        steps.stream().filter(step -> step.kind() == StepKind.TECHNICAL_REVIEW && isWorded(step)).map(this::review).forEach(drafts::add);
        steps.stream().filter(step -> step.kind().isApproval() && isWorded(step)).map(this::approval).forEach(drafts::add);
        return drafts;
    }

    /** A paper is written while its organ decides, and stands once it has. */
    private static boolean isWorded(StepView step) {
        return step.state() == StepState.OPEN || isConcluded(step);
    }

    static boolean isConcluded(StepView step) {
        return step.state() == StepState.DONE && step.outcome() != Outcome.NOT_GIVEN && step.outcome() != Outcome.RETURNED;
    }

    List<StepView> opinions() {
        return steps.stream().filter(step -> step.kind().isOpinion() && step.state() != StepState.SKIPPED).toList();
    }

    /** 《“…”初步设计方案》, as what is handed in is called. */
    String dossier() {
        return stand.phrases().quoted() + type();
    }

    String type() {
        return Phrases.term(stand.dossier().type());
    }

    String owner() {
        return directory.name(stand.dossier().ownerDepartment());
    }

    private PaperDraft letter() {
        List<String> asked = opinions().stream().map(step -> step.department().name()).toList();
        PaperText text = PaperText.titled("关于征求" + dossier() + "意见的函").to(Phrases.list(asked))
                .says("根据" + Phrases.measures(Article.A20) + "有关规定，项目在报审委会综合评审前需书面征求有关部门意见。我单位已编制完成"
                        + dossier() + "，现随函送上，请按职责予以审核。")
                .heading("项目基本情况").says(basics())
                .says(stand.content().says(Section.SCOPE) ? "主要建设内容：" + Phrases.clause(stand.content().text(Section.SCOPE)) + "。" : null)
                .heading("征求意见事项").table(asked())
                .heading("有关要求")
                .says("请就职责范围内的内容提出明确意见，说明同意、附条件同意、修改后同意或者不同意，并附理由；需要补充材料的，请一次性告知。"
                        + "请于上表所列期限前书面函复我单位，有条件的，可同时在项目建设管理平台填报。")
                .says("对各部门提出的意见，我单位将逐条研究，并书面说明采纳情况和理由。")
                .says("请予支持为盼。").attaching(attachments());
        return draft(PaperKind.CONSULTATION_LETTER, stand.version().id(), ownerAsAuthor(), text)
                .readBy(opinions().stream().map(step -> step.department().code()).toList())
                .numbered(stand.version().letterNumber(), stand.version().letterDate());
    }

    private String basics() {
        return stand.phrases().quoted() + "（项目编号：" + stand.project().code() + "）由" + owner() + "负责建设，项目责任人为"
                + stand.phrases().responsible() + "。项目类别为" + stand.phrases().category() + "，建设性质为" + stand.phrases().nature()
                + "，采用" + stand.phrases().mode() + "方式，计划建设期为" + stand.phrases().period() + "，总投资" + Phrases.amount(stand.version()
                        .amount())
                + "，资金来源为" + stand.phrases().funds() + "。";
    }

    private Block.Table asked() {
        return Block.Table.of(List.of("征求意见单位", "请出具的意见", "函复期限"), List.of(7, 6, 5), opinions().stream()
                .map(step -> List.of(step.department().name(), wanted(step.kind()), step.due() == null ? "收函后及时函复"
                        : Phrases.date(step.due()))).toList());
    }

    /** What Article 20 asks each for, in our words. */
    private static String wanted(StepKind kind) {
        return switch (kind) {
            case CYBERSPACE_OPINION -> "网络安全审查意见";
            case SECRECY_OPINION -> "国产信创产品备案意见";
            case FINANCE_OPINION -> "项目资金审核意见";
            case PUBLIC_SECURITY_OPINION -> "网络安全保卫等职责范围内的意见";
            case ECONOMY_OPINION -> "信息化建设等职责范围内的意见";
            default -> "行业管理和业务协同意见";
        };
    }

    private PaperDraft reply(StepView step) {
        PaperText text = PaperText.titled("关于" + dossier() + "征求意见的复函").to(owner())
                .says("你单位来函（" + stand.version().letterNumber() + "）收悉。根据" + Phrases.measures(Article.A20) + "规定，我单位对"
                        + dossier() + "中属于职责范围的内容进行了审核，现出具" + wanted(step.kind()) + "如下。")
                .heading("审核结论").says(isConcluded(step) ? Phrases.term(step.outcome()) + "。" : Phrases.OPEN)
                .heading("具体意见").says(step.opinion(), isConcluded(step) ? "无其他意见。" : Phrases.OPEN);
        text = withConditions(text, step, "需落实的事项").when(step.ownProject(), own -> own
                        .says("该项目由我单位建设，依照职责仍由我单位出具本意见，特予注明。")).says("特此函复。");
        return concluded(draft(PaperKind.CONSULTATION_REPLY, step.id(), author(step), text).about(step.department().name()), step);
    }

    private PaperDraft summary() {
        List<StepView> asked = opinions();
        List<List<String>> rows = IntStream.range(0, asked.size()).mapToObj(i -> row(i + 1, asked.get(i))).toList();
        boolean complete = asked.stream().allMatch(step -> step.state() == StepState.DONE)
                && asked.stream().noneMatch(DossierWording::awaitsAnswer);
        PaperText text = PaperText.titled(dossier() + "征求意见情况汇总表")
                .says("征求意见函文号：" + stand.version().letterNumber() + "。依据" + Phrases.measures(Article.A20) + "，各部门意见及采纳情况如下。")
                .table(Block.Table.of(List.of("序号", "单位", "结论", "主要意见", "是否采纳", "采纳情况及理由"), List.of(3, 6, 4, 8, 3, 7), rows));
        return draft(PaperKind.OPINION_SUMMARY, stand.version().id(), ownerAsAuthor(), text)
                .waitingUnless(complete, "paper-opinions-missing");
    }

    private static boolean awaitsAnswer(StepView step) {
        return isConcluded(step) && step.outcome() != Outcome.AGREED && step.answer() == null;
    }

    private static List<String> row(int number, StepView step) {
        String outcome = step.outcome() == null ? "尚未出具" : Phrases.term(step.outcome());
        String adopted = step.answer() == null ? step.outcome() == Outcome.AGREED ? "—" : "" : step.answer().adopted() ? "采纳" : "未采纳";
        return List.of(String.valueOf(number), step.department().name(), outcome, orNone(step.opinion()), adopted,
                step.answer() == null ? "—" : orNone(step.answer().statement()));
    }

    private static String orNone(String text) {
        return Phrases.isNothing(text) ? "无" : text;
    }

    private PaperDraft review(StepView step) {
        List<List<String>> sections = step.assessment().stream().map(one -> List.of(Phrases.term(Section.valueOf(one.section())),
                one.sound() ? "符合要求" : "需修改完善", orNone(one.finding()))).toList();
        PaperText text = PaperText.titled("关于" + dossier() + "的技术审查意见").to(owner())
                .says("你单位报送的" + dossier() + "及有关材料收悉。根据" + Phrases.measures(Article.A6, Article.A21) + "规定，"
                        + "经组织评估论证，现提出技术审查意见如下。")
                .heading("项目概况").says(basics())
                .when(!sections.isEmpty(), more -> more.heading("分项审查情况")
                        .table(Block.Table.of(List.of("审查内容", "审查结论", "审查情况"), List.of(6, 4, 11), sections)))
                .heading("审查结论").says(isConcluded(step) ? "经审查，" + Phrases.term(step.outcome()) + dossier() + "。" : Phrases.OPEN)
                .says(step.opinion());
        text = withConditions(text, step, "修改完善要求").says("本意见作为组织综合评审的依据。你单位对本意见有异议的，可书面说明理由。");
        return concluded(draft(PaperKind.TECHNICAL_REVIEW_OPINION, step.id(), author(step), text), step);
    }

    private PaperDraft approval(StepView step) {
        return concluded(draft(PaperKind.APPROVAL, step.id(), author(step), new ApprovalWording(this, step).text()), step);
    }

    PaperText withConditions(PaperText text, StepView step, String heading) {
        List<String> items = conditions.getOrDefault(step.id(), List.of()).stream()
                .map(one -> Phrases.clause(one.text()) + "（" + Phrases.date(one.due()) + "前完成）。").toList();
        return items.isEmpty() ? text : text.heading(heading).says(Phrases.numbered(items));
    }

    private PaperDraft concluded(PaperDraft draft, StepView step) {
        return draft.readBy(List.of(stand.dossier().ownerDepartment())).numbered(step.documentNumber(), step.legalDate())
                .waitingUnless(isConcluded(step), "paper-not-concluded");
    }

    private List<String> attachments() {
        return stand.documents().stream().map(FiledDocument::title).toList();
    }

    private PaperAuthor author(StepView step) {
        return PaperAuthor.of(step.role(), step.department().code(), directory);
    }

    private PaperAuthor ownerAsAuthor() {
        return PaperAuthor.of(Role.PROJECT_OWNER, stand.dossier().ownerDepartment(), directory);
    }

    private PaperDraft draft(PaperKind kind, UUID part, PaperAuthor author, PaperText text) {
        return PaperDraft.of(kind, part, author, stand.dossier().jurisdiction(), new Subject(SubjectType.PROJECT, stand.project().id()),
                text).onProject(stand.project().id());
    }

    Stream<StepView> done(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind && isConcluded(step));
    }
}
