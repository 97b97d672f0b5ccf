package cn.bazhong.projects.regulation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in the portal that carries out an article.
 *
 * @param code    its name in code and API
 * @param textKey its name for people
 */
public record Carried(Article article, Kind kind, String code, String textKey) {

    /** What sort of thing it is. */
    @Schema(name = "CarriedKind")
    public enum Kind {
        RULE, TRANSITION, HOLD, STEP, PROCEDURE, OBLIGATION, RESTRICTION, VERSION
    }
}
