package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.RefusalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells an account without access that it has none, rather than that it lacks the role of one endpoint. */
@ApplicationScoped
class RefusedAccess implements RefusalReason {
    @Inject
    CurrentActor currentActor;

    @Override
    public Optional<Problem> find() {
        return currentActor.refusal();
    }
}
