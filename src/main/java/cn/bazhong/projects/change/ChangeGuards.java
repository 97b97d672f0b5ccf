package cn.bazhong.projects.change;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a deed on a change request is not possible as things stand (A25). Pure. */
final class ChangeGuards {
    private static final Set<Stage> CHANGEABLE = EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION, Stage.TRIAL_OPERATION);

    private ChangeGuards() {
    }

    /** What is approved is changed by a request; before, the dossier is. Several may be under way at once. */
    static List<Obstacle> begin(Project project) {
        return CHANGEABLE.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A25, "nothing-to-change-at", project.stage()));
    }

    static boolean isOfferedAt(Stage stage) {
        return CHANGEABLE.contains(stage);
    }

    static List<Obstacle> save(ChangeRequest request) {
        return request.state().isEditable() ? List.of() : over(request);
    }

    static List<Obstacle> submit(ChangeRequest request, Project project) {
        return request.state().isEditable() ? begin(project) : over(request);
    }

    static List<Obstacle> withdraw(ChangeRequest request) {
        return request.state().isOver() ? over(request) : List.of();
    }

    /** Another change has been approved meanwhile: what was judged is not what would be approved. */
    static List<Obstacle> approve(boolean stands, Project project) {
        return stands ? begin(project) : List.of(Obstacle.of(Article.A25, "change-overtaken"));
    }

    /** The owner has its say before it is found on. */
    static List<Obstacle> hear(UnapprovedChange change) {
        return find(change);
    }

    static List<Obstacle> find(UnapprovedChange change) {
        return change.isFound() ? List.of(Obstacle.of(Article.A25, "unapproved-found", change.number())) : List.of();
    }

    private static List<Obstacle> over(ChangeRequest request) {
        return List.of(Obstacle.of(Article.A25, "change-not-editable", request.state()));
    }
}
