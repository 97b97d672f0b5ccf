package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.Article;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** A figure in use elsewhere. It has no effect here until a version of the policy takes it up. */
@Entity
@Immutable
@Table(name = "reference_figure")
class ReferenceFigure {

    /** What a figure is counted in. */
    @Schema(name = "ReferenceUnit")
    public enum Unit {
        PERCENT, YEARS, MONTHS, WORKING_DAYS
    }

    @Id
    private String code;
    @Enumerated(EnumType.STRING)
    private Article article;
    private BigDecimal figure;
    @Enumerated(EnumType.STRING)
    private Unit unit;
    @Column(name = "meaning_zh")
    private String meaningZh;
    @Column(name = "meaning_en")
    private String meaningEn;
    private String source;
    private boolean enabled;
    private String parameter;

    protected ReferenceFigure() {
    }

    ReferenceFigureView view(Locale locale) {
        String meaning = locale.getLanguage().equals("en") ? meaningEn : meaningZh;
        return new ReferenceFigureView(code, article, figure, unit, meaning, source, enabled, parameter);
    }
}
