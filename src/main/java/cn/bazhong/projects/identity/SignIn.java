package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the portal makes of a valid token.
 *
 * @param department the department that answers for the one it names: itself, or since a merger or renaming its successor;
 *                   the actor acts for that one
 * @param post       the post it names; {@code null} where it names none
 */
record SignIn(Actor actor, Access access, Optional<Department> department, @Nullable String post, Set<String> scopes) {
    /** Where the sign-in hangs on the security identity. */
    static final String ATTRIBUTE = "portal.sign-in";

    /** Claims of the token that count. */
    record Claims(String subject, String name, String department, String post, Set<String> roles, Set<String> scopes) {
    }

    static SignIn of(Claims claims, Directory directory, LocalDate today) {
        Set<Role> roles = claims.roles().stream().map(Role::ofRealmName).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Department> department = directory.answering(claims.department(), today);
        Actor actor = new Actor(claims.subject(), Objects.requireNonNullElse(claims.name(), claims.subject()),
                department.map(Department::code).orElse(Objects.requireNonNullElse(claims.department(), "")),
                department.map(Department::jurisdiction).orElse(""), roles);
        return new SignIn(actor, access(roles, department), department, claims.post(), claims.scopes());
    }

    /** Whether it is a person with access, rather than a service account or somebody who may not come in. */
    boolean isPerson() {
        return access == Access.GRANTED && !actor.is(Role.INTEGRATION);
    }

    private static Access access(Set<Role> roles, Optional<Department> department) {
        if (roles.isEmpty()) {
            return Access.NO_ROLE;
        }
        return department.isEmpty() ? Access.UNKNOWN_DEPARTMENT : Access.GRANTED;
    }

    /**
     * The names an endpoint may ask for. Nobody without access has any, and a scope counts for service accounts only: a
     * person's rights are those of the roles.
     */
    Set<String> granted() {
        if (access != Access.GRANTED) {
            return Set.of();
        }
        Set<String> names = actor.roles().stream().map(Role::realmName).collect(Collectors.toCollection(LinkedHashSet::new));
        if (actor.is(Role.INTEGRATION)) {
            scopes.forEach(scope -> names.add(Scope.PREFIX + scope));
        } else {
            names.add(Role.Names.SIGNED_IN);
        }
        return names;
    }
}
