package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.util.List;

/** Who of a department may draft, sign and give back, and when; who belongs there is asked before. Pure. */
public final class SigningGuards {

    private SigningGuards() {
    }

    /** @param draft what was drafted before; {@code null} where nothing was */
    public static List<Obstacle> drafting(Article article, SigningLevels levels, @Nullable SigningSheet draft, Actor actor) {
        if (levels.mayConclude(actor.standsFor())) {
            return List.of(Obstacle.of(article, "nobody-has-to-sign"));
        }
        return draft != null && draft.isSigning() && !draft.draftedBy().equals(actor.id())
                ? List.of(Obstacle.of(article, "draft-under-way")) : List.of();
    }

    public static List<Obstacle> signing(Article article, SigningLevels levels, @Nullable SigningSheet draft, Actor actor) {
        if (draft == null || !draft.isSigning()) {
            return List.of(Obstacle.of(article, "nothing-to-sign"));
        }
        return levels.signs(levels.turn(draft), actor.standsFor()) ? List.of() : List.of(Obstacle.of(article, "not-your-signature"));
    }
}
