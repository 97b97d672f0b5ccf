package cn.bazhong.projects.project;

import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.Set;

/**
 * A suspension, beside the stage: the project stays where it is and may not move forward until it is lifted. A hold on one
 * lot is kept with the lot.
 */
public enum Hold {
    NONE(null),
    /** After serious delay, heavy loss or the like. */
    SUSPENDED_AFTER_INCIDENT(Article.A26),
    /** A measure of oversight after a failed rectification. */
    SUSPENDED_BY_OVERSIGHT(Article.A43);

    /** Only what has begun to be carried out can be suspended. */
    private static final Set<Stage> SUSPENDABLE =
            EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);

    private final Article article;

    Hold(Article article) {
        this.article = article;
    }

    /** The article it rests on; {@code null} for {@link #NONE}. */
    public Article article() {
        return article;
    }

    public boolean isHeld() {
        return this != NONE;
    }

    /** Whether a project at {@code stage} can be put on this hold; lifting a hold is possible at any stage. */
    public boolean mayBePlacedAt(Stage stage) {
        return this == NONE || SUSPENDABLE.contains(stage);
    }
}
