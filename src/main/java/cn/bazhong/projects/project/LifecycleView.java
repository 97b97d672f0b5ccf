package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.ProjectProfile.ContentKind;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lifecycle of projects as one table: what the diagram is drawn from. */
@Schema(name = "Lifecycle")
public record LifecycleView(List<StageView> stages, List<TransitionView> transitions, List<HoldView> holds) {

    /** A stage. */
    @Schema(name = "LifecycleStage")
    public record StageView(Stage code, String name,
            @Schema(description = "Whether nothing follows any more") boolean last) {
    }

    /** A way from one stage to another. */
    @Schema(name = "LifecycleTransition")
    public record TransitionView(Transition code, String name, List<Stage> from, Stage to,
            @Schema(description = "Realm names of the roles whose deed it is") List<String> by,
            Article article,
            @Schema(description = "Contents it can apply to") List<ContentKind> contents,
            @Schema(description = "Whether a suspension stops it") boolean stoppedByHold) {
    }

    /** A suspension. */
    @Schema(name = "LifecycleHold")
    public record HoldView(Hold code, String name, Article article,
            @Schema(description = "Stages at which it can be placed") List<Stage> stages) {
    }

    static LifecycleView of(Locale locale) {
        return new LifecycleView(
                Arrays.stream(Stage.values()).map(stage ->
                        new StageView(stage, Texts.of(locale, "stage." + stage), stage.isFinal())).toList(),
                Arrays.stream(Transition.values()).map(transition -> transition(transition, locale)).toList(),
                Arrays.stream(Hold.values()).filter(Hold::isHeld).map(hold -> hold(hold, locale)).toList());
    }

    private static TransitionView transition(Transition one, Locale locale) {
        return new TransitionView(one, Texts.of(locale, "transition." + one), one.from().stream().sorted().toList(),
                one.to(), one.by().stream().sorted().map(Role::realmName).toList(), one.article(),
                one.contents().stream().sorted().toList(), one.isStoppedByHold());
    }

    private static HoldView hold(Hold one, Locale locale) {
        return new HoldView(one, Texts.of(locale, "hold." + one), one.article(),
                Arrays.stream(Stage.values()).filter(one::mayBePlacedAt).toList());
    }
}
