package cn.bazhong.projects.policy;

import cn.bazhong.projects.regulation.Article;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure in use elsewhere, in the reader's language. */
@Schema(name = "ReferenceFigure")
public record ReferenceFigureView(String code, Article article, BigDecimal figure, ReferenceFigure.Unit unit, String meaning,
        @Schema(description = "Where the figure comes from; to be checked before it is taken up") String source,
        @Schema(description = "Whether it has effect by itself; none of those shipped does") boolean enabled,
        @Schema(description = "Path of the policy parameter that a new version sets to take it up, for example "
                + "`timeLimits.TECHNICAL_REVIEW`") String parameter) {
}
