package cn.bazhong.projects.dossier;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why no way to approval can be chosen now. Pure. */
final class PathGuards {
    /** Before it is listed no project is approved (A15); after approval there is nothing left to choose. */
    private static final Set<Stage> OPEN_AT = EnumSet.of(Stage.LISTED, Stage.IN_APPROVAL);

    private PathGuards() {
    }

    static List<Obstacle> choose(Project project) {
        if (!OPEN_AT.contains(project.stage())) {
            return List.of(Obstacle.of(Article.A15, "path-not-open", project.stage()));
        }
        return project.hold() == Hold.NONE ? List.of() : List.of(Obstacle.of(Article.A26, "path-on-hold", project.code()));
    }
}
