package cn.bazhong.projects.identity;

import java.util.Set;

/**
 * What a service account may do. A granted OAuth scope {@code x} appears among the roles as {@code scope:x}, so that one
 * {@code @RolesAllowed} says who may call an endpoint, people and machines alike.
 */
public final class Scope {
    /** Stands before the name of the scope. */
    public static final String PREFIX = "scope:";

    public static final String READ_LISTS = PREFIX + "lists.read";
    public static final String READ_PROJECTS = PREFIX + "projects.read";
    public static final String READ_EVENTS = PREFIX + "events.read";
    public static final String SUBMIT_APPLICATIONS = PREFIX + "applications.submit";
    public static final String GIVE_OPINIONS = PREFIX + "opinions.give";
    public static final String ENTER_EXECUTION = PREFIX + "execution.enter";
    public static final String SUBMIT_CHANGES = PREFIX + "changes.submit";
    /** Apart from changes: whoever lets a system ask for more time need not let it give projects up (A26). */
    public static final String REQUEST_TERMINATIONS = PREFIX + "terminations.request";

    /** What an owner does with its own projects, by their names in tokens. */
    public static final Set<String> OF_OWNERS = Set.of(nameOf(SUBMIT_APPLICATIONS), nameOf(ENTER_EXECUTION),
            nameOf(SUBMIT_CHANGES), nameOf(REQUEST_TERMINATIONS));

    private Scope() {
    }

    /** As it stands in tokens. */
    public static String nameOf(String scope) {
        return scope.substring(PREFIX.length());
    }

    /** Whether it is a deed on behalf of a department, which has to have allowed it; reading is for the realm to grant. */
    public static boolean isDeed(String name) {
        return OF_OWNERS.contains(name) || name.equals(nameOf(GIVE_OPINIONS));
    }
}
