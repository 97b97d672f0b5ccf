package cn.bazhong.projects.performance;

import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.regulation.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is reported on a project's performance. Texts: {@code performanceKind.<name>}. */
@Schema(name = "PerformanceKind")
enum ReportKind {
    /** 竣工财务决算, with the settlement of every contract. */
    FINAL_ACCOUNTS(ProcedureKind.FINAL_ACCOUNTS, Article.A40, "final-accounts"),
    /** 绩效监控报告, of a year. */
    MONITORING(ProcedureKind.MONITORING_REPORT, Article.A41, "monitoring-reports"),
    SELF_EVALUATION(ProcedureKind.SELF_EVALUATION, Article.A42, "self-evaluations"),
    POST_EVALUATION(ProcedureKind.POST_EVALUATION, Article.A42, "post-evaluations");

    private final ProcedureKind procedure;
    private final Article article;
    private final String path;

    ReportKind(ProcedureKind procedure, Article article, String path) {
        this.procedure = procedure;
        this.article = article;
        this.path = path;
    }

    ProcedureKind procedure() {
        return procedure;
    }

    Article article() {
        return article;
    }

    /** Below which reports of the kind are handed in. */
    String path() {
        return path;
    }
}
