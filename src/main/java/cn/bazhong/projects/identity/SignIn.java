package cn.bazhong.projects.identity;

import cn.bazhong.projects.problem.Obstacle;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the portal makes of a valid token.
 *
 * @param department the department that answers for the one it names: itself, or since a merger or renaming its successor;
 *                   the actor acts for that one
 * @param post       the post it names; {@code null} where it names none
 * @param email      the address it names; {@code null} where it names none that could be one
 * @param scopes     what it asks for, as far as it is granted
 * @param withheld   deeds it asks for that the department does not let it do
 */
record SignIn(Actor actor, Access access, Optional<Department> department, @Nullable String post, @Nullable String email,
        Set<String> scopes, Set<String> withheld) {
    /** Where the sign-in hangs on the security identity. */
    static final String ATTRIBUTE = "portal.sign-in";
    /** Stands behind the name of a system in the record. */
    static final String BY_INTERFACE = "（通过接口）";
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl},;<>\"]+@[^@\\s\\p{Cntrl},;<>\"]+");

    /**
     * Claims of the token that count.
     *
     * @param client the client it was issued to; {@code null} where it names none
     */
    record Claims(String subject, String name, String department, String post, String email, Set<String> roles, Set<String> scopes,
            @Nullable String client) {
    }

    static SignIn of(Claims claims, Directory directory, LocalDate today) {
        Set<Role> roles = claims.roles().stream().map(Role::ofRealmName).flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        Optional<Department> department = directory.answering(claims.department(), today);
        Actor person = new Actor(claims.subject(), Objects.requireNonNullElse(claims.name(), claims.subject()),
                department.map(Department::code).orElse(Objects.requireNonNullElse(claims.department(), "")),
                department.map(Department::jurisdiction).orElse(""), roles);
        Actor actor = person.is(Role.INTEGRATION) ? machine(person, Objects.requireNonNullElse(claims.client(), claims.subject())) : person;
        return new SignIn(actor, access(roles, department), department, claims.post(), address(claims.email()),
                claims.scopes(), Set.of());
    }

    /** Whatever else the realm gave it, it sees by that and does nothing: deeds are its department's to allow. */
    private static Actor machine(Actor account, String client) {
        return new Actor(account.id(), account.name() + BY_INTERFACE, account.department(), account.jurisdiction(),
                Set.of(Role.INTEGRATION), null, new Client(client, account.roles(), Set.of()));
    }

    private static String address(String claimed) {
        return claimed != null && claimed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(claimed).matches() ? claimed : null;
    }

    /** The same person in the place of a colleague, with what that one has delegated and nothing else. */
    SignIn acting(ActingFor away) {
        Actor substitute = new Actor(actor.id(), actor.name(), actor.department(), actor.jurisdiction(), away.roles(), away.away(), null);
        return new SignIn(substitute, access, department, post, email, scopes, withheld);
    }

    /** Nobody has delegated to the person what they say they act under. */
    SignIn withoutDelegation() {
        return new SignIn(actor, Access.NO_DELEGATION, department, post, email, scopes, withheld);
    }

    /** The same system with what its department lets it do of what it asks for. */
    SignIn allowed(Mandate mandate) {
        Set<String> deeds = scopes.stream().filter(Scope::isDeed).collect(Collectors.toSet());
        Set<String> granted = deeds.stream().filter(mandate.scopes()::contains).collect(Collectors.toSet());
        Set<Role> opinionsAs = granted.contains(Scope.nameOf(Scope.GIVE_OPINIONS)) ? mandate.opinionsAs() : Set.of();
        Set<Role> roles = EnumSet.of(Role.INTEGRATION);
        if (granted.stream().anyMatch(Scope.OF_OWNERS::contains)) {
            roles.add(Role.PROJECT_OWNER);
        }
        Actor system = new Actor(actor.id(), actor.name(), actor.department(), actor.jurisdiction(), roles, null,
                new Client(actor.client().id(), actor.client().looksOverAs(), opinionsAs));
        return new SignIn(system, access, department, post, email, minus(scopes, minus(deeds, granted)), minus(deeds, granted));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toUnmodifiableSet());
    }

    /** A service account at the door; empty for a person, or where it may not come in. */
    Optional<Visitor> visitor() {
        return access == Access.GRANTED && actor.isMachine() ? Optional.of(new Visitor(actor.client().id(), actor.id(),
                actor.name().substring(0, actor.name().length() - BY_INTERFACE.length()), actor.department(), scopes)) : Optional.empty();
    }

    /** Whether it is a person with access, rather than a service account or somebody who may not come in. */
    boolean isPerson() {
        return access == Access.GRANTED && !actor.isMachine();
    }

    /**
     * Why a system does not get past the door of an operation; empty where it does, and for people. Both who is refused there and
     * who is to be offered the operation are told by this.
     *
     * @param door names of the roles and scopes that the operation asks for; asked of systems alone
     */
    Optional<Obstacle> keptOut(Supplier<Set<String>> door) {
        return access == Access.GRANTED && actor.isMachine() ? keptOut(door.get()) : Optional.empty();
    }

    private Optional<Obstacle> keptOut(Set<String> opens) {
        if (opens.contains(Role.Names.ANYBODY) || opens.stream().anyMatch(granted()::contains)) {
            return Optional.empty();
        }
        List<String> wanted = opens.stream().filter(name -> name.startsWith(Scope.PREFIX)).map(Scope::nameOf).sorted().toList();
        return Optional.of(wanted.stream().filter(withheld::contains).findFirst()
                .map(scope -> Obstacle.of(null, "scope-not-allowed", scope, department.orElseThrow().name()))
                .orElseGet(() -> wanted.isEmpty() ? Obstacle.of(null, "for-people-alone")
                        : Obstacle.of(null, "scope-missing", String.join(", ", wanted))));
    }

    private static Access access(Set<Role> roles, Optional<Department> department) {
        if (roles.isEmpty()) {
            return Access.NO_ROLE;
        }
        return department.isEmpty() ? Access.UNKNOWN_DEPARTMENT : Access.GRANTED;
    }

    /**
     * The names an endpoint may ask for. Nobody without access has any. A person's rights are those of the roles, those of a
     * service account its scopes alone.
     */
    Set<String> granted() {
        if (access != Access.GRANTED) {
            return Set.of();
        }
        if (actor.isMachine()) {
            return scopes.stream().map(scope -> Scope.PREFIX + scope).collect(Collectors.toUnmodifiableSet());
        }
        Set<String> names = actor.roles().stream().map(Role::realmName).collect(Collectors.toCollection(LinkedHashSet::new));
        names.add(Role.Names.SIGNED_IN);
        return names;
    }
}
