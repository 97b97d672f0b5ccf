package cn.bazhong.projects.dossier;

import cn.bazhong.projects.regulation.Article;

/** What is handed in on the way to approval. Texts: {@code dossierType.<name>}. */
public enum DossierType {
    /** 项目建议书. */
    PROPOSAL(Article.A17),
    /** 可行性研究报告. */
    FEASIBILITY_STUDY(Article.A17),
    /** 初步设计方案, with the budget estimate. */
    PRELIMINARY_DESIGN(Article.A17),
    /** 实施方案: feasibility study and preliminary design in one. */
    IMPLEMENTATION_PLAN(Article.A17),
    /** 服务需求方案. */
    SERVICE_REQUIREMENT_PLAN(Article.A18);

    private final Article article;

    DossierType(Article article) {
        this.article = article;
    }

    public Article article() {
        return article;
    }

    /** Whether the government may have to decide on it (A21); a study is appraised by development and reform alone (A6). */
    boolean goesToGovernment() {
        return this != FEASIBILITY_STUDY;
    }
}
