package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import cn.bazhong.projects.wording.ProjectPhrases;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Words the decision on a change: why, what, and the estimate before and after (A25). Pure.
 *
 * @param step   that decides
 * @param all    every step of the procedure
 * @param stood  what the lines stood at that were changed, where the change is in force already; empty otherwise
 */
record ChangeWording(ChangeView change, Project project, StepView step, List<SetCondition> conditions, List<StepView> all,
        Directory directory, Map<UUID, BigDecimal> stood) {
    /** What says nothing on the matter, or comes after the decision. */
    private static final Set<StepKind> NO_GROUNDS = EnumSet.of(StepKind.CHANGE_BUDGET_REVIEW, StepKind.GOVERNMENT_REPORT);

    PaperDraft draft(ProjectPhrases phrases) {
        PaperAuthor author = PaperAuthor.of(step.role(), step.department().code(), directory);
        return PaperDraft.of(PaperKind.CHANGE_APPROVAL, step.id(), author, project.jurisdiction(),
                        new Subject(SubjectType.PROJECT, project.id()), text(phrases))
                .onProject(project.id()).readBy(List.of(change.ownerDepartment().code()))
                .numbered(step.documentNumber(), step.legalDate())
                .waitingUnless(ChangePapers.isConcluded(step), "paper-not-concluded");
    }

    private PaperText text(ProjectPhrases phrases) {
        boolean refused = step.outcome() == Outcome.DISAGREED;
        boolean filing = step.kind() == StepKind.CHANGE_FILING;
        String subject = phrases.quoted() + "第" + change.number() + "次变更";
        PaperText text = PaperText.titled("关于" + (refused ? "不予同意" : filing ? "备案" : "同意") + subject + "的" + (filing ? "通知" : "批复"))
                .to(change.ownerDepartment().name())
                .says("你单位报送的" + phrases.quoted() + "（项目编号：" + project.code() + "）第" + change.number() + "次变更申请及有关材料收悉。根据"
                        + Phrases.measures(Article.A25) + "规定，经研究，现" + (filing ? "通知" : "批复") + "如下。")
                .heading("变更理由").says(change.content().reason(), "见变更申请。")
                .heading(refused ? "不予同意的理由" : "变更内容");
        return refused ? text.says(step.opinion(), "详见审查意见。").says("请继续按照原批复组织实施。此复。") : agreed(text);
    }

    private PaperText agreed(PaperText text) {
        List<List<String>> moved = moved();
        List<String> demands = conditions.stream()
                .map(one -> Phrases.clause(one.text()) + "（" + Phrases.date(one.due()) + "前完成）。").toList();
        return text.says(change.content().contents(), "建设内容保持不变。")
                .says(Boolean.TRUE.equals(change.content().goalsKept()) ? "项目建设目标保持不变。" : "项目建设目标相应调整。")
                .says(change.content().movesSchedule() ? "实施进度按变更申请所列计划调整。" : "实施进度安排保持不变。")
                .heading("投资概算").says(estimate())
                .when(!moved.isEmpty(), more -> more.table(Block.Table.of(
                        List.of("费用项目", "变更前（万元）", "变更后（万元）", "增减（万元）"), List.of(7, 5, 5, 5), moved)))
                .heading("变更依据").says(Phrases.numbered(grounds()))
                .when(!Phrases.isNothing(step.opinion()), more -> more.heading("审批意见").says(step.opinion()))
                .when(!demands.isEmpty(), more -> more.heading("需落实的事项").says(Phrases.numbered(demands)))
                .heading("有关要求").says("请严格按照变更后的建设内容和投资概算组织实施，相应调整合同，不得再行突破；"
                        + "未经批准擅自变更导致超概算的，不再受理事后调整概算申请。")
                .says(step.kind() == StepKind.CHANGE_FILING ? "特此通知。" : "此复。").copiedTo(copies());
    }

    private BigDecimal before(ChangeView.LineView line) {
        return stood.getOrDefault(line.id(), line.before());
    }

    private List<List<String>> moved() {
        return change.lines().stream().filter(line -> before(line).compareTo(line.after()) != 0)
                .map(line -> List.of(Objects.requireNonNullElse(line.name(), "—"), Phrases.wan(before(line)), Phrases.wan(line.after()),
                        Phrases.wan(line.after().subtract(before(line))))).toList();
    }

    private String estimate() {
        BigDecimal after = change.totals().after();
        BigDecimal difference = change.lines().stream().map(line -> line.after().subtract(before(line)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String how = difference.signum() == 0 ? "，总额不变" : (difference.signum() > 0 ? "，增加" : "，减少") + Phrases.amount(difference.abs());
        return "首次批复概算" + Phrases.amount(change.totals().first()) + "；变更前概算" + Phrases.amount(after.subtract(difference)) + "，变更后概算"
                + Phrases.amount(after) + how + "。";
    }

    private List<String> grounds() {
        List<String> said = all.stream().filter(one -> !one.superseded() && one.state() == StepState.DONE && !one.id().equals(step.id())
                        && !NO_GROUNDS.contains(one.kind()))
                .map(one -> PaperAuthor.of(one.role(), one.department().code(), directory).name() + "意见：" + Phrases.term(one.outcome())
                        + (one.documentNumber() == null ? "" : "（" + one.documentNumber() + "）") + "。").toList();
        return said.isEmpty() ? List.of("变更幅度在规定范围内，由项目建设单位自行调整并报备案。") : said;
    }

    private List<String> copies() {
        return all.stream().filter(one -> !one.superseded()).map(one -> one.department().name())
                .filter(name -> !name.equals(step.department().name()) && !name.equals(change.ownerDepartment().name()))
                .distinct().toList();
    }
}
