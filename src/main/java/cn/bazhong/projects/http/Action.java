package cn.bazhong.projects.http;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Locale;

/**
 * A deed that a resource offers to the one who reads it. It comes from the guards that run on the call itself, so a
 * disabled button explains exactly what the call would answer.
 *
 * @param name    stable name of the deed, for example {@code submit}
 * @param href    where to send it
 * @param reasons why it is not allowed now; empty when it is
 */
public record Action(String name, String method, String href, boolean allowed, List<Reason> reasons) {

    /** @param article the article that blocks; {@code null} where plain state does */
    public record Reason(@Nullable Article article, String message) {

        private static Reason of(Obstacle obstacle, Locale locale) {
            return new Reason(obstacle.article(), Texts.of(locale, "problem.detail." + obstacle.detail(), obstacle.args().toArray()));
        }
    }

    public static Action of(String name, String method, String href, List<Obstacle> obstacles, Locale locale) {
        List<Reason> reasons = obstacles.stream().map(obstacle -> Reason.of(obstacle, locale)).toList();
        return new Action(name, method, href, reasons.isEmpty(), reasons);
    }

    /** The same deed for one who does not get as far as to its guards. */
    public Action keptFrom(Obstacle obstacle, Locale locale) {
        return new Action(name, method, href, false, List.of(Reason.of(obstacle, locale)));
    }
}
