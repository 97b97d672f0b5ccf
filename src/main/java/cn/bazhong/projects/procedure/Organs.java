package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import java.util.Map;
import java.util.Optional;

/**
 * Which department holds each office of a jurisdiction.
 *
 * @param holders organisation code by role; only roles that one department holds alone
 */
public record Organs(Map<Role, String> holders) {

    static final Organs NONE = new Organs(Map.of());

    public Organs {
        holders = Map.copyOf(holders);
    }

    public Optional<String> holder(Role role) {
        return Optional.ofNullable(holders.get(role));
    }

    /** Refused where a jurisdiction has not said which of its organs acts (A49). */
    public String require(Role role) {
        return holder(role).orElseThrow(() -> Problem.notAllowedNow(Article.A49, "no-such-organ"));
    }
}
