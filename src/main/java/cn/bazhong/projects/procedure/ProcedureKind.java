package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Article;

/** The matters that are handled by steps. */
public enum ProcedureKind {
    /** A department's application for the annual list, screened by the leading group office before the committee sees it. */
    APPLICATION(Article.A14),
    /** The annual project list from composition to publication. */
    ANNUAL_LIST(Article.A15),
    /** An owner's request to have a listed project cancelled before start. */
    CANCELLATION(Article.A15);

    private final Article article;

    ProcedureKind(Article article) {
        this.article = article;
    }

    public Article article() {
        return article;
    }
}
