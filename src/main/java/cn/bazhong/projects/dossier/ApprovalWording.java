package cn.bazhong.projects.dossier;

import cn.bazhong.projects.dossier.DossierPapers.Stand;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Words an approval or a filing: on what grounds, what is approved, at which estimate, and what has to be kept to (A6). Pure. */
record ApprovalWording(DossierWording dossier, StepView step) {

    PaperText text() {
        boolean refused = step.outcome() == Outcome.DISAGREED;
        PaperText text = PaperText.titled("关于" + (refused ? refusal() : isFiling() ? "予以备案" : "") + dossier.dossier()
                + (refused || isFiling() ? "的通知" : "的批复")).to(dossier.owner())
                .says("你单位报送的" + dossier.dossier() + "及有关材料收悉。根据" + Phrases.measures(Article.A6, dossier.stand().dossier().type().article(),
                        Article.A20, Article.A21) + "规定，经研究，" + (refused ? "对该项目" + refusal() + "。" : "现" + deed() + "如下。"));
        text = refused ? text.heading("理由").says(step.opinion(), "详见审查意见。") : agreed(text);
        return text.says(isFiling() || refused ? "特此通知。" : "此复。").copiedTo(copies());
    }

    private boolean isFiling() {
        return step.kind() == StepKind.PROJECT_FILING;
    }

    private String refusal() {
        return isFiling() ? "不予备案" : "不予批准";
    }

    private String deed() {
        return isFiling() ? "备案" : "批复";
    }

    private PaperText agreed(PaperText text) {
        Stand stand = dossier.stand();
        PaperText told = text.heading(deed() + "依据").says(Phrases.numbered(grounds()))
                .heading("项目名称及建设单位").says("项目名称：" + stand.phrases().name() + "（项目编号：" + stand.project().code() + "）。")
                .says("项目建设单位：" + dossier.owner() + "。项目责任人：" + stand.phrases().responsible() + "。")
                .heading("建设内容和规模").says(stand.content().text(Section.SCOPE), "以报送的" + dossier.type() + "为准。")
                .says("建设性质为" + stand.phrases().nature() + "，采用" + stand.phrases().mode() + "方式。建设期：" + stand.phrases().period() + "。")
                .heading(investment() + "及资金来源")
                .says("核定" + investment() + Phrases.amount(stand.amount()) + "，资金来源为" + stand.phrases().funds() + "。明细如下：")
                .table(costs()).heading("信息资源共享和安全要求").says(sharing()).says(security());
        told = told.when(!Phrases.isNothing(step.opinion()), more -> more.heading("审批意见").says(step.opinion()));
        return dossier.withConditions(told, step, "需落实的事项").heading("其他要求").says(Phrases.numbered(demands()));
    }

    /** 估算 before the design, 概算 with it, of a service what it is to cost (A6, A18). */
    private String investment() {
        return switch (dossier.stand().dossier().type()) {
            case PROPOSAL, FEASIBILITY_STUDY, UPSTREAM_PLAN -> "投资估算";
            case PRELIMINARY_DESIGN, IMPLEMENTATION_PLAN -> "投资概算";
            case SERVICE_REQUIREMENT_PLAN -> "服务费预算总额";
        };
    }

    private List<String> grounds() {
        Stand stand = dossier.stand();
        Stream<String> listed = Stream.of(stand.project().isExcepted() ? "经市政府同意未列入年度项目清单先行审批。"
                : "项目已列入" + stand.project().year() + "年度信息化项目清单。");
        Stream<String> planned = Stream.ofNullable(stand.phrases().profile().planningBasis())
                .filter(basis -> !Phrases.isNothing(basis.reference())).map(basis -> "规划依据：" + Phrases.clause(basis.reference()) + "。");
        Stream<String> asked = Stream.ofNullable(stand.version().letterNumber())
                .map(number -> "已按规定书面征求有关部门意见（" + number + "），各部门均已函复。");
        return Stream.of(listed, planned, asked, word(StepKind.TECHNICAL_REVIEW, "技术审查"), word(StepKind.COMPREHENSIVE_REVIEW, "审委会综合评审"),
                word(StepKind.GOVERNMENT_DECISION, "市政府审定")).flatMap(one -> one).toList();
    }

    private Stream<String> word(StepKind kind, String name) {
        return dossier.done(kind).map(one -> name + "：" + Phrases.term(one.outcome()) + "（" + Stream.of(one.documentNumber(),
                one.legalDate() == null ? null : Phrases.date(one.legalDate())).filter(Objects::nonNull).reduce((a, b) -> a + "，" + b)
                .orElse("已形成意见") + "）。");
    }

    private Block.Table costs() {
        List<List<String>> rows = new ArrayList<>(dossier.stand().content().costLines().stream().map(line -> List.of(
                line.name() == null ? "—" : line.name(), line.kind() == null ? "—" : Phrases.term(line.kind()),
                Phrases.wan(dossier.stand().amount(line)))).toList());
        rows.add(List.of("合计", "", Phrases.wan(dossier.stand().amount())));
        return Block.Table.of(List.of("项目", "费用类别", "金额（万元）"), List.of(10, 5, 5), rows);
    }

    private String sharing() {
        long resources = dossier.stand().content().catalogueEntries().size();
        return "项目应接入市级政务数据共享开放平台，" + (resources == 0 ? "按规定编制信息资源目录" : "按报送的信息资源目录（共" + resources + "项）落实数据归集和共享")
                + "；信息资源共享情况作为确定投资、运行维护经费和验收的依据。";
    }

    private String security() {
        Integer grade = dossier.stand().content().protectionGrade();
        return "网络安全和密码保障系统应与项目同步规划、同步建设、同步运行" + (grade == null ? "" : "，网络安全等级保护按第" + Phrases.numeral(grade) + "级实施")
                + "，并采用安全可靠的软硬件产品。";
    }

    private List<String> demands() {
        return List.of("请严格按照批复的建设内容和" + investment() + "组织实施；确需调整主要建设内容或者投资的，应当事先履行变更手续，"
                        + "未经批准擅自进行重大变更导致超概算的，不再受理事后调整申请。",
                "请严格执行招标投标、政府采购、工程监理、合同管理和档案管理等制度，软件开发成果的权属应当在合同中明确约定。",
                "项目建设内容全部完成并经规定期限试运行正常后，请按规定组织预验收和竣工验收。");
    }

    /** The other organs that had a part in it. */
    private List<String> copies() {
        return dossier.steps().stream().filter(one -> !one.kind().isOpinion() || one.kind() == StepKind.FINANCE_OPINION)
                .map(one -> one.department().name()).filter(name -> !name.equals(step.department().name()) && !name.equals(dossier.owner()))
                .distinct().toList();
    }
}
