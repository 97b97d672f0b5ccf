package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who lets a system do what, and for how long. Pure. */
final class AllowanceGuards {
    private static final Set<Role> BODIES = StepKind.OPINIONS.stream().map(StepKind::role).collect(Collectors.toUnmodifiableSet());

    private AllowanceGuards() {
    }

    /**
     * Why the actor may not let a system act for its department: it is for the department's people, and for those who sign
     * last where it has signing, since the system concludes like whoever does.
     *
     * @param issues whether the actor concludes in the department without anybody else
     */
    static List<Obstacle> giving(ServiceAccount account, boolean issues, Actor actor) {
        if (!actor.isOf(account.department())) {
            return List.of(Obstacle.of(null, "not-your-service-account"));
        }
        if (actor.isSubstitute()) {
            return List.of(Obstacle.of(null, "allowance-by-substitute"));
        }
        return issues ? List.of() : List.of(Obstacle.of(null, "allowance-by-issuer"));
    }

    /** Nobody lends what they do not have. 422 by the field that does not fit. */
    static void check(GiveAllowance given, Actor by, LocalDate today, int longestDays) {
        if (!given.scopes().stream().allMatch(Scope::isDeed)) {
            throw Problem.invalid("scopes", "scope-needs-no-allowance");
        }
        if (given.scopes().stream().anyMatch(Scope.OF_OWNERS::contains) && !by.is(Role.PROJECT_OWNER)) {
            throw Problem.invalid("scopes", "scope-not-yours");
        }
        if (given.scopes().contains(Scope.nameOf(Scope.GIVE_OPINIONS)) == given.opinionsAs().isEmpty()) {
            throw Problem.invalid("opinionsAs", "opinions-as-whom");
        }
        if (!BODIES.containsAll(given.opinionsAs())) {
            throw Problem.invalid("opinionsAs", "role-gives-no-opinions");
        }
        if (!by.roles().containsAll(given.opinionsAs())) {
            throw Problem.invalid("opinionsAs", "opinions-not-yours");
        }
        if (given.lastDay().isBefore(today)) {
            throw Problem.invalid("lastDay", "allowance-in-the-past");
        }
        if (today.plusDays(longestDays - 1L).isBefore(given.lastDay())) {
            throw Problem.invalid("lastDay", "allowance-too-long");
        }
    }

    /** Anybody of the department stops what goes wrong, and so does who administers; empty where the actor may. */
    static Optional<Obstacle> stranger(Allowance allowance, boolean administers, Actor actor) {
        return actor.isOf(allowance.department()) && !actor.isSubstitute() || administers ? Optional.empty()
                : Optional.of(Obstacle.of(null, "not-your-service-account"));
    }

    static List<Obstacle> revocation(Allowance allowance, LocalDate today) {
        return allowance.holdsOn(today) ? List.of() : List.of(Obstacle.of(null, "allowance-over"));
    }

    static List<Obstacle> limiting(boolean administers) {
        return administers ? List.of() : List.of(Obstacle.of(Article.A49, "not-your-jurisdiction"));
    }
}
