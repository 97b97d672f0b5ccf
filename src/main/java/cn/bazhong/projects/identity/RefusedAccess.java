package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.RefusalReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tells an account without access that it has none, rather than that it lacks the role of one endpoint; and a system whose
 * token asks for the right scope that its department is to be asked, not the realm.
 */
@ApplicationScoped
class RefusedAccess implements RefusalReason {
    @Inject
    CurrentActor currentActor;
    @Inject
    ResourceInfo endpoint;

    @Override
    public Optional<Problem> find() {
        return currentActor.refusal().or(() -> currentActor.find().flatMap(signIn -> withheld(signIn, allowed())));
    }

    private List<String> allowed() {
        return endpoint.getResourceMethod() == null ? List.of()
                : Arrays.asList(endpoint.getResourceMethod().getAnnotation(RolesAllowed.class).value());
    }

    private static Optional<Problem> withheld(SignIn signIn, List<String> opens) {
        return signIn.withheld().stream().sorted().filter(scope -> opens.contains(Scope.PREFIX + scope)).findFirst()
                .map(scope -> Problem.notPermitted(null, "scope-not-allowed", scope, signIn.department().orElseThrow().name()));
    }
}
