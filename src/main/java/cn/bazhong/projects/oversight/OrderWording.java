package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperAuthor;
import cn.bazhong.projects.wording.PaperDraft;
import cn.bazhong.projects.wording.PaperKind;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Words an order of rectification and the measures that came of it (A43). Pure.
 *
 * @param due       last day to respond to the order as it was first given; {@code null} without one
 * @param orderedOn the day it was ordered
 */
record OrderWording(RectificationView order, String jurisdiction, LocalDate due, LocalDate orderedOn, Directory directory) {

    List<PaperDraft> drafts() {
        List<PaperDraft> drafts = new ArrayList<>();
        drafts.add(draft(PaperKind.RECTIFICATION_ORDER, order.id(), text()).numbered(order.documentNumber(), orderedOn)
                .waitingUnless(order.state() != RectificationState.REVOKED, "paper-order-revoked"));
        for (RectificationView.MeasureView measure : order.measures()) {
            if (measure.kind() == MeasureKind.NOTICE_OF_CRITICISM) {
                drafts.add(draft(PaperKind.NOTICE_OF_CRITICISM, measure.id(), criticism(measure)).about(measure.documentNumber())
                        .numbered(measure.documentNumber(), measure.decidedOn()));
            } else if (measure.kind() == MeasureKind.SUSPEND) {
                drafts.add(draft(PaperKind.SUSPENSION, measure.id(), suspension(measure)).about(measure.documentNumber())
                        .under(Article.A43).numbered(measure.documentNumber(), measure.decidedOn()));
            }
        }
        return drafts;
    }

    private PaperDraft draft(PaperKind kind, UUID part, PaperText text) {
        return PaperDraft.of(kind, part, PaperAuthor.of(order.role(), order.department().code(), directory), jurisdiction,
                        new Subject(SubjectType.PROJECT, order.projectId()), text).onProject(order.projectId())
                .readBy(List.of(order.ownerDepartment().code()));
    }

    private String project() {
        return Phrases.quoted(order.projectName());
    }

    private PaperText text() {
        List<OrderedItem> items = order.items();
        List<List<String>> rows = IntStream.range(0, items.size()).mapToObj(i -> List.of(String.valueOf(i + 1),
                Phrases.term(items.get(i).subject()), items.get(i).wrong(), items.get(i).required())).toList();
        return PaperText.titled("关于责令限期整改" + project() + "有关问题的通知").to(order.ownerDepartment().name())
                .says("经监督检查，你单位建设的" + project() + "（项目编号：" + order.projectCode() + "）存在不符合有关规定和批复要求的问题。根据"
                        + Phrases.measures(Article.A43) + "规定，现责令限期整改，有关事项通知如下。")
                .heading("存在问题和整改要求").table(Block.Table.of(List.of("序号", "监管事项", "存在问题", "整改要求"), List.of(3, 4, 8, 8), rows))
                .heading("整改期限").says("请于" + (due == null ? "本通知规定的期限" : Phrases.date(due) + "前") + "完成整改，逐项书面报告整改情况，并附证明材料。")
                .heading("逾期不改的处理").says("逾期不整改或者整改后仍不符合要求的，将依据上述规定，视情节采取通报批评、暂缓安排投资计划、暂停项目建设直至终止项目等方式处理。")
                .says("对本通知认定的问题有异议的，可以在整改期限内书面陈述意见并提供依据，陈述期间不停止整改。").says("特此通知。");
    }

    private PaperText criticism(RectificationView.MeasureView measure) {
        return PaperText.titled("关于对" + order.ownerDepartment().name() + "予以通报批评的决定").to(order.ownerDepartment().name())
                .says(course() + "根据" + Phrases.measures(Article.A43) + "规定，现决定对你单位予以通报批评。")
                .heading("事实和理由").says(measure.reason()).heading("听取意见情况").says(heard(measure))
                .heading("有关要求").says("请深刻吸取教训，举一反三，立即组织整改，并将整改情况书面报告；仍不整改的，将依规采取暂缓安排投资计划、暂停项目建设直至终止项目等措施。");
    }

    private PaperText suspension(RectificationView.MeasureView measure) {
        return PaperText.titled("关于暂停" + project() + "建设的通知").to(order.ownerDepartment().name())
                .says(course() + "根据" + Phrases.measures(Article.A43) + "规定，现决定暂停该项目建设。")
                .heading("事实和理由").says(measure.reason()).heading("听取意见情况").says(heard(measure))
                .heading("有关要求").says("自本通知印发之日起，暂停期间不得继续采购、签订合同和支付资金，并做好现场、数据和系统的保护。")
                .says("请抓紧整改，经验收整改合格后，暂停措施予以解除。").says("特此通知。");
    }

    /** What preceded it. */
    private String course() {
        return "我单位以" + order.documentNumber() + "责令你单位对" + project() + "（项目编号：" + order.projectCode() + "）限期整改，你单位逾期未整改或者整改后仍不符合要求。";
    }

    private String heard(RectificationView.MeasureView measure) {
        return Phrases.date(measure.heardOn()) + "听取了你单位意见。" + (Phrases.isNothing(measure.statement()) ? "你单位未提出陈述意见。"
                : "你单位陈述：" + Phrases.clause(measure.statement()) + "。");
    }
}
