package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.regulation.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner reports and the office takes on file. Texts: {@code reportKind.<name>}. */
@Schema(name = "AcceptanceReportKind")
enum ReportKind {
    /** 预验收. */
    PRE_ACCEPTANCE(ProcedureKind.PRE_ACCEPTANCE, Article.A28),
    /** 标段验收: one lot by itself. */
    INTERIM(ProcedureKind.INTERIM_ACCEPTANCE, Article.A29),
    /** 上级验收. */
    UPSTREAM(ProcedureKind.UPSTREAM_ACCEPTANCE, Article.A31);

    private final ProcedureKind procedure;
    private final Article article;

    ReportKind(ProcedureKind procedure, Article article) {
        this.procedure = procedure;
        this.article = article;
    }

    ProcedureKind procedure() {
        return procedure;
    }

    Article article() {
        return article;
    }
}
