package cn.bazhong.projects.project;

import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.regulation.Article;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Applies the table in {@link Transition}: the one place that says whether a project may move, and where to. */
public final class Lifecycle {

    /**
     * Why a project may not move.
     *
     * @param article the article that stops it, or that the deed comes from
     * @param detail  key of the text {@code problem.detail.<detail>}
     * @param args    stage and deed, which the text names
     */
    public record Refusal(Article article, String detail, List<Object> args) {
    }

    /** Either the new stage or the refusal. */
    public record Answer(Stage stage, Refusal refusal) {
        public boolean isAllowed() {
            return refusal == null;
        }

        public Optional<Refusal> refused() {
            return Optional.ofNullable(refusal);
        }
    }

    private Lifecycle() {
    }

    /** As {@link #take(Stage, Hold, ContentKind, Transition)} for a project that runs through every stage. */
    public static Answer take(Stage stage, Hold hold, Transition transition) {
        return take(stage, hold, ContentKind.CONSTRUCTION, transition);
    }

    /**
     * What becomes of a project at {@code stage} by {@code transition}.
     *
     * @param content what the project pays for; some stages do not exist for a mere design or service (A2)
     */
    public static Answer take(Stage stage, Hold hold, ContentKind content, Transition transition) {
        if (stage.isFinal()) {
            return refused(transition.article(), "lifecycle-ended", stage, transition);
        }
        if (!transition.from().contains(stage)) {
            return refused(transition.article(), "lifecycle-not-from-here", stage, transition);
        }
        if (!transition.contents().contains(content)) {
            return refused(Article.A2, "lifecycle-not-for-this-content", stage, transition);
        }
        if (hold.isHeld() && transition.isStoppedByHold()) {
            return refused(hold.article(), "lifecycle-suspended", stage, transition);
        }
        return new Answer(transition.to(), null);
    }

    /** The transitions open to a project, in the table's order. */
    public static List<Transition> open(Stage stage, Hold hold, ContentKind content) {
        return Arrays.stream(Transition.values())
                .filter(transition -> take(stage, hold, content, transition).isAllowed())
                .toList();
    }

    private static Answer refused(Article article, String detail, Stage stage, Transition transition) {
        return new Answer(null, new Refusal(article, detail, List.of(stage, transition)));
    }
}
