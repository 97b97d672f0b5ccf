package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who sees a session, for others than its own pages. */
@ApplicationScoped
public class SessionSight {
    private final Sittings sittings;

    SessionSight(Sittings sittings) {
        this.sittings = sittings;
    }

    /** {@code false} also where there is no such session. */
    public Uni<Boolean> isVisible(UUID session, Actor actor) {
        return sittings.require(session, actor).replaceWith(true).onFailure(Problem.class).recoverWithItem(false);
    }
}
