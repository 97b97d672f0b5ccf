package cn.bazhong.projects.http;

import cn.bazhong.projects.regulation.Article;
import java.util.List;

/**
 * A deed that a resource offers to the one who reads it. It comes from the guards that run on the call itself, so a
 * disabled button explains exactly what the call would answer.
 *
 * @param name    stable name of the deed, for example {@code submit}
 * @param reasons why it is not allowed now; empty when it is
 */
public record Action(String name, String method, String href, boolean allowed, List<Reason> reasons) {

    /** @param article the article that blocks; {@code null} where plain state does */
    public record Reason(Article article, String message) {
    }
}
