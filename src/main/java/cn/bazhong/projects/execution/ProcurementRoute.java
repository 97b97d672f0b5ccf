package cn.bazhong.projects.execution;

import cn.bazhong.projects.regulation.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By whose rules a lot is bought. Texts: {@code procurementRoute.<name>}. */
@Schema(description = "By whose rules a lot is bought")
public enum ProcurementRoute {
    /** 招标投标, of engineering works from the legal amount on. */
    TENDER(Article.A37),
    /** 政府采购. */
    GOVERNMENT_PROCUREMENT(Article.A36),
    /** Outside the catalogue and below the limit: the owner's own rules. */
    OWN_PROCUREMENT(Article.A39);

    private final Article article;

    ProcurementRoute(Article article) {
        this.article = article;
    }

    public Article article() {
        return article;
    }
}
