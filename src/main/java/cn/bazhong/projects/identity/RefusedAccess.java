package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.RefusalReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;

/**
 * Tells an account without access that it has none, rather than that it lacks the role of one endpoint; and a system which scope
 * it lacks, whether its department is to be asked for it rather than the realm, or that the endpoint is for people.
 */
@ApplicationScoped
class RefusedAccess implements RefusalReason {
    @Inject
    CurrentActor currentActor;
    @Inject
    ResourceInfo endpoint;

    @Override
    public Optional<Problem> find() {
        return currentActor.refusal().or(() -> currentActor.keptOut(this::opens)
                .map(obstacle -> Problem.notPermitted(obstacle.article(), obstacle.detail(), obstacle.args().toArray())));
    }

    private Set<String> opens() {
        return endpoint.getResourceMethod() == null ? Set.of()
                : Set.of(endpoint.getResourceMethod().getAnnotation(RolesAllowed.class).value());
    }
}
