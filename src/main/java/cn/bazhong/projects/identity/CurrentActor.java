package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.regulation.Article;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who sent the request that is being answered. */
@RequestScoped
public class CurrentActor {
    @Inject
    SecurityIdentity identity;

    /** The actor; a problem answer says what is missing when there is none with access. */
    public Actor get() {
        SignIn signIn = find().orElseThrow(() -> Problem.of(ProblemType.NOT_SIGNED_IN, "not-signed-in"));
        if (signIn.access() != Access.GRANTED) {
            throw noAccess(signIn);
        }
        return signIn.actor();
    }

    /**
     * The actor, if of a department of the city. 403 otherwise: what holds for the city and its counties alike is not for one
     * of the counties (A49).
     *
     * @param refusal why then, as a text key
     */
    public Actor ofCity(String refusal) {
        Actor actor = get();
        if (!actor.isOfCity()) {
            throw Problem.notPermitted(Article.A49, refusal);
        }
        return actor;
    }

    /**
     * Why somebody whom the identity provider knows has no access at all; empty when access is granted or nobody is signed
     * in. For the one place that answers a refused role.
     */
    public Optional<Problem> refusal() {
        return find().filter(signIn -> signIn.access() != Access.GRANTED).map(CurrentActor::noAccess);
    }

    /** Why the caller, a system, does not get past the door of an operation that opens to those roles and scopes. */
    Optional<Obstacle> keptOut(Supplier<Set<String>> opens) {
        return find().flatMap(signIn -> signIn.keptOut(opens));
    }

    Optional<SignIn> find() {
        return Optional.ofNullable(identity.getAttribute(SignIn.ATTRIBUTE));
    }

    private static Problem noAccess(SignIn signIn) {
        return switch (signIn.access()) {
            case NO_ROLE -> Problem.of(ProblemType.NO_PORTAL_ACCESS, "no-role");
            case NO_DELEGATION -> Problem.of(ProblemType.NO_PORTAL_ACCESS, "no-delegation");
            default -> Problem.of(ProblemType.NO_PORTAL_ACCESS, "unknown-department", signIn.actor().department());
        };
    }
}
