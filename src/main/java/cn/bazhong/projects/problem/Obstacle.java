package cn.bazhong.projects.problem;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import java.util.List;

/**
 * Why a deed is not allowed as things stand. The same value explains a disabled button and becomes the refusal of the call.
 *
 * @param article the article that blocks; {@code null} where plain state does
 * @param detail  text key {@code problem.detail.<detail>}
 */
public record Obstacle(Article article, String detail, List<Object> args) {

    public static Obstacle of(Article article, String detail, Object... args) {
        return new Obstacle(article, detail, List.of(args));
    }

    /** What findings stop, in one obstacle: they themselves say it one by one. */
    public static List<Obstacle> ofFindings(List<Finding> findings) {
        List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
        return blocking.isEmpty() ? List.of() : List.of(of(blocking.get(0).article(), "findings-block", blocking.size()));
    }

    public Problem asProblem() {
        return Problem.notAllowedNow(article, detail, args.toArray());
    }

    /** Refuses the deed with the first obstacle, if there is any. */
    public static void refuse(List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            throw obstacles.get(0).asProblem();
        }
    }
}
