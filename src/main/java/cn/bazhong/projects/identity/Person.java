package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody who has signed in, as the last sign-in said.
 *
 * @param department organisation code of the department the person acts for
 * @param post       as the identity provider names it; {@code null} where it names none
 */
public record Person(String id, String name, String department, @Nullable String post, Set<Role> roles, Instant lastSeen) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean isOf(String departmentCode) {
        return department.equals(departmentCode);
    }
}
