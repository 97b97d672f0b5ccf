package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Who speaks for a department without anybody else, for features in which that counts beside steps. */
@ApplicationScoped
public class Signatories {
    private final Signing signing;

    Signatories(Signing signing) {
        this.signing = signing;
    }

    /** Whether nobody signs in the actor's own department, or the actor does so last. */
    public Uni<Boolean> issues(Actor actor) {
        return signing.of(actor.department()).map(levels -> levels.mayConclude(actor.standsFor()));
    }
}
