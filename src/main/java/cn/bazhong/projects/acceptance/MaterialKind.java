package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.document.DocumentType;
import cn.bazhong.projects.regulation.Article;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is handed in for acceptance (A29, A46), with the kind of document it is and what has to be said of its result. Texts:
 * {@code materialKind.<name>}.
 */
@Schema(name = "AcceptanceMaterialKind")
public enum MaterialKind {
    CONSTRUCTION_SUMMARY(Article.A29, false),
    FINANCIAL_REPORT(Article.A29, false),
    /** 第三方审计报告. */
    AUDIT_REPORT(Article.A29, false),
    SHARING_REPORT(Article.A29, false),
    FUNCTIONAL_TEST(Article.A29, true),
    PERFORMANCE_TEST(Article.A29, true),
    /** 网络安全等级保护测评. */
    MLPS_ASSESSMENT(Article.A29, true),
    DATA_SECURITY_ASSESSMENT(Article.A29, true),
    CRYPTOGRAPHY_ASSESSMENT(Article.A29, true),
    /** With hardware or a data centre only. */
    ENERGY_EFFICIENCY(Article.A46, true),
    /** 产品安全可靠情况. */
    PRODUCT_STATEMENT(Article.A46, true);

    private static final Set<MaterialKind> SECURITY = EnumSet.of(MLPS_ASSESSMENT, DATA_SECURITY_ASSESSMENT, CRYPTOGRAPHY_ASSESSMENT);

    private final Article article;
    private final boolean hasResult;

    MaterialKind(Article article, boolean hasResult) {
        this.article = article;
        this.hasResult = hasResult;
    }

    public Article article() {
        return article;
    }

    /** Whether it comes to a result that has to be said. */
    boolean hasResult() {
        return hasResult;
    }

    /** Without a good one of these, no money for operation is arranged (A47). */
    boolean isOfSecurity() {
        return SECURITY.contains(this);
    }

    DocumentType document() {
        return DocumentType.valueOf(name());
    }

    static Set<MaterialKind> needed(boolean hardware) {
        return hardware ? EnumSet.allOf(MaterialKind.class) : EnumSet.complementOf(EnumSet.of(ENERGY_EFFICIENCY));
    }

    /** Where a finding on it points to. */
    String field() {
        return "materials." + name();
    }

    static Optional<MaterialKind> ofField(String field) {
        return Arrays.stream(values()).filter(kind -> kind.field().equals(field)).findFirst();
    }
}
