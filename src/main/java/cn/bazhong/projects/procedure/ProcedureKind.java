package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;

/** The matters that are handled by steps. */
public enum ProcedureKind {
    /** A department's application for the annual list, screened by the leading group office before the committee sees it. */
    APPLICATION(Article.A14),
    /** The annual project list from composition to publication. */
    ANNUAL_LIST(Article.A15),
    /** An owner's request to have a listed project cancelled before start. */
    CANCELLATION(Article.A15),
    /** An owner's request to have a project approved that is not on the list. */
    LIST_EXCEPTION(Article.A15),
    /** 项目建议书: consultation, technical and comprehensive review, initiation. */
    PROPOSAL(Article.A17),
    /** 可行性研究报告: appraised by development and reform alone. */
    FEASIBILITY_STUDY(Article.A17),
    /** 初步设计方案 with the budget estimate: as a proposal, then approval and budget review. */
    PRELIMINARY_DESIGN(Article.A17),
    /** 实施方案: study and design in one, on the way of a design. */
    IMPLEMENTATION_PLAN(Article.A17),
    /** 服务需求方案: as a design, but filed. */
    SERVICE_REQUIREMENT_PLAN(Article.A18),
    /** 向上申报方案: looked at and filed before the owner applies to state or province. */
    UPSTREAM_PLAN(Article.A13),
    /** 变更: contents, estimate or schedule other than approved. */
    CHANGE_REQUEST(Article.A25),
    /** 终止 on the owner's application, after substantial progress. */
    TERMINATION(Article.A26),
    /** 整改: what oversight found wrong is put right by the owner and looked at by whoever ordered it. */
    RECTIFICATION(Article.A43),
    /** 终止 by order, after a rectification that failed. */
    ORDERED_TERMINATION(Article.A43),
    /** 重大问题: serious delay or heavy loss, taken note of by three organs, disposed of by the office. */
    INCIDENT(Article.A26),
    /** 恢复实施 of what was suspended after an incident. */
    RESUMPTION(Article.A26),
    /** 预验收: the owner's report on it is taken on file. */
    PRE_ACCEPTANCE(Article.A28),
    /** 单项（标段）验收: a lot that is complete is accepted by itself. */
    INTERIM_ACCEPTANCE(Article.A29),
    /** 竣工验收: the departments the owner convenes sign one joint opinion. */
    COMPLETION_ACCEPTANCE(Article.A29),
    /** 上级统筹项目验收备案: accepted as the upper level has it; the result is taken on file. */
    UPSTREAM_ACCEPTANCE(Article.A31),
    /** 认定 of what restricts an owner: heard first, then decided by the organ that proposed it (A11, A32, A47). */
    RESTRICTION_FINDING(Article.A32),
    /** 不予共享例外 of a project whose information may not be shared but that is needed. */
    NON_SHARING_EXCEPTION(Article.A11),
    /** 竣工财务决算: settlement audited where the project is major, accounts approved or reviewed by finance. */
    FINAL_ACCOUNTS(Article.A40),
    /** 绩效监控报告 of a year: opinions of those who use it, then received by three organs at once. */
    MONITORING_REPORT(Article.A41),
    /** 自评价, taken on file. */
    SELF_EVALUATION(Article.A42),
    /** 后评价: ordered by the data administration, agreed with the other organs. */
    POST_EVALUATION(Article.A42),
    /** 运维经费: what operation costs in a year, reviewed by finance. */
    OM_BUDGET(Article.A35),
    /** 政务云资源: asked for by the owner, granted by the data administration. */
    CLOUD_REQUEST(Article.A30);

    private final Article article;

    ProcedureKind(Article article) {
        this.article = article;
    }

    /** Whether it is about a dossier: on the way to approval (A17, A18), or before an application upward (A13). */
    public boolean isDossier() {
        return EnumSet.range(PROPOSAL, UPSTREAM_PLAN).contains(this);
    }

    /** Whether its clocks stand still while its project is suspended: what prepares or decides how that goes on runs on. */
    boolean standsStillUnderHold() {
        return isDossier() || this == CHANGE_REQUEST || isAcceptance();
    }

    /** Whether it leads from what was built to its acceptance (A28, A29, A31). */
    private boolean isAcceptance() {
        return EnumSet.range(PRE_ACCEPTANCE, UPSTREAM_ACCEPTANCE).contains(this);
    }

    public Article article() {
        return article;
    }
}
