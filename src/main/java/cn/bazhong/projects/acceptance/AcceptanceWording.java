package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.SetCondition;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the opinions of pre-acceptance and acceptance. Pure. */
record AcceptanceWording(AcceptanceView file, String jurisdiction, Directory directory) {
    private static final Set<RoundState> WORDED = EnumSet.of(RoundState.SIGNING, RoundState.CORRECTION, RoundState.HEARING,
            RoundState.PASSED,
            RoundState.FAILED);

    List<PaperDraft> drafts() {
        List<PaperDraft> drafts = new ArrayList<>();
        file.reports().stream().filter(one -> one.preAcceptance() != null && one.state() != ReportState.ENDED)
                .forEach(one -> drafts.add(draft(PaperKind.PRE_ACCEPTANCE_OPINION, one.id(), preAcceptance(one, one.preAcceptance()))
                        .about(Phrases.date(one.preAcceptance().heldOn())).numbered(null, one.preAcceptance().heldOn())));
        file.rounds().stream().filter(round -> WORDED.contains(round.state()))
                .forEach(round -> drafts.add(draft(PaperKind.ACCEPTANCE_OPINION, round.id(), acceptance(round))
                        .about("第" + round.number() + "次验收").readBy(signers(round).stream().map(DepartmentRef::code).toList())
                        .numbered(null, round.closedOn()).waitingUnless(isConcluded(round), "paper-round-open")));
        return drafts;
    }

    private static boolean isConcluded(AcceptanceView.RoundView round) {
        return round.state() == RoundState.PASSED || round.state() == RoundState.FAILED;
    }

    private PaperDraft draft(PaperKind kind, UUID part, PaperText text) {
        return PaperDraft.of(kind, part, PaperAuthor.of(Role.PROJECT_OWNER, file.ownerDepartment().code(), directory), jurisdiction,
                new Subject(SubjectType.PROJECT, file.id()), text).onProject(file.id());
    }

    private String project() {
        return Phrases.quoted(file.projectName());
    }

    private PaperText preAcceptance(AcceptanceView.ReportView report, HoldPreAcceptance held) {
        List<HoldPreAcceptance.Shortcoming> wrong = held.problems();
        List<List<String>> rows = IntStream.range(0, wrong.size()).mapToObj(i -> List.of(String.valueOf(i + 1), wrong.get(i).what(),
                wrong.get(i).corrected() ? wrong.get(i).correction() : "未整改")).toList();
        String by = held.heldBy() == HoldPreAcceptance.HeldBy.THIRD_PARTY ? "委托" + or(held.firm(), "第三方评估咨询机构") + "开展"
                : "组织本行业领域专家" + (Phrases.isNothing(held.members()) ? "" : "（" + Phrases.clause(held.members()) + "）") + "开展";
        return PaperText.titled(project() + "预验收意见")
                .says("根据" + Phrases.measures(Article.A28) + "规定，" + file.ownerDepartment().name() + "于" + Phrases.date(held.heldOn()) + by
                        + project() + "（项目编号：" + file.projectCode() + "）预验收，形成意见如下。")
                .when(file.trial() != null, more -> more.heading("试运行情况").says("项目自" + Phrases.date(file.trial().startedOn()) + "起试运行，规定期限"
                        + file.trial().months() + "个月" + (file.trial().endsOn() == null ? "。" : "，至" + Phrases.date(file.trial().endsOn())
                                + "届满。")))
                .heading("预验收情况").says(held.summary())
                .heading("存在问题和整改情况").when(rows.isEmpty(), more -> more.says("未发现影响正式验收的问题。"))
                .when(!rows.isEmpty(), more -> more.table(Block.Table.of(List.of("序号", "存在问题", "整改情况"), List.of(3, 10, 10), rows)))
                .heading("结论").says(held.fit() ? "经预验收，项目具备正式验收条件。" : "经预验收，项目暂不具备正式验收条件，整改后另行组织预验收。")
                .says("预验收情况按规定报领导小组办公室备案。")
                .attaching(report.documents().stream().map(FiledDocument::title).toList());
    }

    private PaperText acceptance(AcceptanceView.RoundView round) {
        List<AcceptanceView.SignatureView> standing = round.signatures().stream().filter(AcceptanceView.SignatureView::standing).toList();
        List<String> toMend = standing.stream().flatMap(one -> one.items().stream()).map(AcceptanceWording::item).toList();
        PaperText text = PaperText.titled(project() + "竣工验收意见")
                .says("根据" + Phrases.measures(Article.A29, Article.A46) + "规定，" + file.ownerDepartment().name() + "会同"
                        + Phrases.list(signers(round).stream().map(DepartmentRef::name).toList()) + (round.content().heldOn() == null ? ""
                                : "于"
                        + Phrases.date(round.content().heldOn())) + (Phrases.isNothing(round.content().place()) ? "" : "在"
                                + round.content().place())
                        + "对" + project() + "（项目编号：" + file.projectCode() + "）进行竣工验收，形成意见如下。")
                .heading("验收资料审查情况").table(materials(round)).heading("各部门意见").table(opinions(standing))
                .when(!toMend.isEmpty(), more -> more.heading("需整改的事项").says(Phrases.numbered(toMend)))
                .heading("验收结论").says(conclusion(round.state()));
        return text.says("参加验收单位（盖章）：").signedBy(Stream.concat(Stream.of(file.ownerDepartment()), signers(round).stream())
                .map(DepartmentRef::name).toList());
    }

    private static Block.Table materials(AcceptanceView.RoundView round) {
        List<AcceptanceView.MaterialView> needed = round.materials().stream().filter(one -> one.needed() || one.document() != null)
                .toList();
        return Block.Table.of(List.of("序号", "验收资料", "审查情况"), List.of(3, 9, 10), IntStream.range(0, needed.size()).mapToObj(i ->
                List.of(String.valueOf(i + 1), Phrases.term(needed.get(i).kind()), state(needed.get(i)))).toList());
    }

    private static String state(AcceptanceView.MaterialView one) {
        if (!Phrases.isNothing(one.notApplicable())) {
            return "不适用：" + Phrases.clause(one.notApplicable());
        }
        String result = one.passed() == null ? "" : one.passed() ? "，结论为通过" : "，结论为未通过";
        return (one.document() == null ? "未提交" : "已提交") + result + (Phrases.isNothing(one.level()) ? "" : "，等级" + one.level())
                + (one.validUntil() == null ? "" : "，有效期至" + Phrases.date(one.validUntil()));
    }

    private static Block.Table opinions(List<AcceptanceView.SignatureView> standing) {
        return Block.Table.of(List.of("单位", "结论", "意见"), List.of(8, 4, 10), standing.stream().map(one -> List.of(one.department().name(),
                Phrases.term(one.verdict()), or(one.opinion(), "无其他意见"))).toList());
    }

    private static String item(SetCondition one) {
        return Phrases.clause(one.text()) + "（" + Phrases.date(one.due()) + "前完成）。";
    }

    private static String conclusion(RoundState state) {
        return switch (state) {
            case PASSED -> "经共同审查，项目完成批复的建设内容，验收资料齐全，同意通过竣工验收。";
            case FAILED -> "经共同审查并听取项目建设单位意见，项目未达到验收要求，不予通过竣工验收。验收合格前，不安排该项目运行维护经费和政务云资源，不批准项目建设单位新增项目。";
            default -> Phrases.OPEN;
        };
    }

    /** Those who have signed and those who still have to. */
    private static List<DepartmentRef> signers(AcceptanceView.RoundView round) {
        return Stream.concat(round.signatures().stream().filter(AcceptanceView.SignatureView::standing)
                .map(AcceptanceView.SignatureView::department),
                round.waitsFor().stream().map(step -> step.department())).distinct().toList();
    }

    private static String or(String said, String otherwise) {
        return Phrases.isNothing(said) ? otherwise : said;
    }
}
