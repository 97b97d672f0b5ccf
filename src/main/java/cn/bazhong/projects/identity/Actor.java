package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * Whoever acts: a person in a department, or a service account speaking for one.
 *
 * @param id         subject of the token, stable for the person's whole time
 * @param name       display name, as it stands in the record
 * @param department organisation code of the department
 * @param roles      realm roles, never empty for a person who got past sign-in
 */
public record Actor(String id, String name, String department, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOf(String departmentCode) {
        return department.equals(departmentCode);
    }

    /** Whether an office of this actor looks over all projects of the city. */
    public boolean seesEveryProject() {
        return roles.stream().anyMatch(Role::seesEveryProject);
    }
}
