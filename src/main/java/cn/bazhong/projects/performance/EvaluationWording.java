package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.procedure.StepView;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.wording.Block;
import cn.bazhong.projects.wording.PaperText;
import cn.bazhong.projects.wording.Phrases;
import java.util.List;

/** Words the filing of a self-evaluation and the result of a post-evaluation (A42). Pure. */
record EvaluationWording(PerformanceReportView report, StepView step) {

    PaperText text() {
        return report.selfEvaluation() != null ? filing(report.selfEvaluation()) : result(report.postEvaluation());
    }

    private String project() {
        return Phrases.quoted(report.projectName());
    }

    private PaperText filing(SelfEvaluation evaluation) {
        SubmitSelfEvaluation said = evaluation.handedIn();
        List<List<String>> scores = said.scores().stream().map(one -> List.of(dimension(one.dimension()), one.score().toString(),
                Phrases.isNothing(one.remark()) ? "—" : one.remark())).toList();
        return PaperText.titled("关于" + project() + "自评价报告备案的函").to(report.ownerDepartment().name())
                .says("你单位报送的" + project() + "（项目编号：" + report.projectCode() + "）自评价报告收悉。根据" + Phrases.measures(Article.A42) + "规定，"
                        + (report.state() == PerformanceState.DONE ? "现予以备案。" : Phrases.OPEN))
                .heading("评价时限").says("自评价应在" + Phrases.date(evaluation.window().from()) + "至" + Phrases.date(evaluation.window().to())
                        + "期间完成；报告于" + Phrases.date(report.submittedOn()) + "报送" + (report.late() ? "，已逾期，请今后按期报送。" : "，符合时限要求。"))
                .heading("自评价主要内容").says("资源利用：" + Phrases.clause(said.resourceUse()) + "。")
                .says("信息资源共享：" + Phrases.clause(said.sharing()) + "。").says("安全风险：" + Phrases.clause(said.securityRisks()) + "。")
                .says("应用成效：" + Phrases.clause(said.effect()) + "。")
                .when(!scores.isEmpty(), more -> more.table(Block.Table.of(List.of("评价维度", "自评分", "说明"), List.of(6, 4, 11), scores)))
                .when(!Phrases.isNothing(step.opinion()), more -> more.heading("备案意见").says(step.opinion()))
                .heading("结果运用").says("评价情况作为年度建设考核和下一年度运行维护费用安排的依据；必要时，将会同有关部门组织后评价。")
                .says("特此函告。").attaching(titles(evaluation.documents()));
    }

    private PaperText result(PostEvaluation evaluation) {
        PostEvaluation.Result result = evaluation.result();
        String by = evaluation.order().evaluatedBy() == OrderPostEvaluation.EvaluatedBy.EXPERTS ? "组织专家" : "委托第三方机构";
        PaperText text = PaperText.titled("关于" + project() + "后评价结果的函").to(report.ownerDepartment().name())
                .says("根据" + Phrases.measures(Article.A42) + "规定，因" + Phrases.clause(evaluation.order().reason()) + "，" + by + "（"
                        + Phrases.list(evaluation.order().evaluators()) + "）对" + project() + "（项目编号：" + report.projectCode()
                                + "）开展了后评价。现将结果函告如下。")
                .heading("评价结论").says(report.grade() == null ? Phrases.OPEN : "评价等级为" + Phrases.term(report.grade()) + "。");
        text = result == null ? text.says(Phrases.OPEN) : text.heading("评价发现").says(result.entered().findings())
                .heading("意见建议").says(result.entered().recommendations())
                .attaching(result.report() == null ? List.of() : List.of(result.report().title()));
        return text.heading("听取意见情况").says(evaluation.statement() == null || Phrases.isNothing(evaluation.statement().text())
                        ? "你单位未提出陈述意见。" : "你单位陈述：" + Phrases.clause(evaluation.statement().text()) + "。")
                .heading("结果运用").says("评价结果作为年度建设考核和下一年度运行维护费用安排的重要依据。请针对评价发现的问题落实改进。").says("特此函告。");
    }

    private static String dimension(Dimension dimension) {
        return switch (dimension) {
            case RESOURCE_USE -> "资源利用";
            case SHARING -> "信息资源共享";
            case SECURITY -> "安全风险";
            case EFFECT -> "应用成效";
        };
    }

    private static List<String> titles(List<FiledDocument> documents) {
        return documents.stream().map(FiledDocument::title).toList();
    }
}
