package cn.bazhong.projects.delegation;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Person;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may be delegated, to whom and for how long. Pure. */
final class DelegationGuards {
    /** A seat and a vote on the committee are a person's own (A5); accounts and other systems are nobody's to lend. */
    private static final Set<Role> PERSONAL = EnumSet.of(Role.REVIEW_COMMITTEE, Role.REVIEW_EXPERT, Role.PLATFORM_ADMIN, Role.INTEGRATION);

    private DelegationGuards() {
    }

    /** @param longestDays how many days one may hold at most */
    static void check(GiveDelegation given, Person to, Actor by, LocalDate today, int longestDays) {
        if (by.isSubstitute()) {
            throw Problem.notPermitted(null, "delegation-of-delegated");
        }
        if (to == null || !to.isOf(by.department()) || to.id().equals(by.id())) {
            throw Problem.invalid("delegate", "delegate-not-a-colleague");
        }
        if (given.roles().stream().anyMatch(PERSONAL::contains)) {
            throw Problem.invalid("roles", "role-is-personal");
        }
        if (!by.roles().containsAll(given.roles())) {
            throw Problem.invalid("roles", "role-not-yours");
        }
        if (given.firstDay().isBefore(today)) {
            throw Problem.invalid("firstDay", "delegation-in-the-past");
        }
        if (given.lastDay().isBefore(given.firstDay())) {
            throw Problem.invalid("lastDay", "delegation-ends-before");
        }
        if (given.firstDay().plusDays(longestDays - 1).isBefore(given.lastDay())) {
            throw Problem.invalid("lastDay", "delegation-too-long");
        }
    }

    static List<Obstacle> revocation(Delegation delegation, LocalDate today) {
        return delegation.isOverOn(today) ? List.of(Obstacle.of(Article.A24, "delegation-over")) : List.of();
    }
}
