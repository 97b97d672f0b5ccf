package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the portal makes of a valid token.
 *
 * @param department the department that answers for the one it names: itself, or since a merger or renaming its successor;
 *                   the actor acts for that one
 * @param post       the post it names; {@code null} where it names none
 * @param email      the address it names; {@code null} where it names none that could be one
 */
record SignIn(Actor actor, Access access, Optional<Department> department, @Nullable String post, @Nullable String email,
        Set<String> scopes) {
    /** Where the sign-in hangs on the security identity. */
    static final String ATTRIBUTE = "portal.sign-in";
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]+@[^@\\s\\p{Cntrl},;<>\"]+");

    /** Claims of the token that count. */
    record Claims(String subject, String name, String department, String post, String email, Set<String> roles, Set<String> scopes) {
    }

    static SignIn of(Claims claims, Directory directory, LocalDate today) {
        Set<Role> roles = claims.roles().stream().map(Role::ofRealmName).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Department> department = directory.answering(claims.department(), today);
        Actor actor = new Actor(claims.subject(), Objects.requireNonNullElse(claims.name(), claims.subject()),
                department.map(Department::code).orElse(Objects.requireNonNullElse(claims.department(), "")),
                department.map(Department::jurisdiction).orElse(""), roles);
        return new SignIn(actor, access(roles, department), department, claims.post(), address(claims.email()),
                claims.scopes());
    }

    private static String address(String claimed) {
        return claimed != null && claimed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(claimed).matches() ? claimed : null;
    }

    /** The same person in the place of a colleague, with what that one has delegated and nothing else. */
    SignIn acting(ActingFor away) {
        Actor substitute = new Actor(actor.id(), actor.name(), actor.department(), actor.jurisdiction(), away.roles(), away.away());
        return new SignIn(substitute, access, department, post, email, scopes);
    }

    /** Nobody has delegated to the person what they say they act under. */
    SignIn withoutDelegation() {
        return new SignIn(actor, Access.NO_DELEGATION, department, post, email, scopes);
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
