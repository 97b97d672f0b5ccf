package cn.bazhong.projects.identity;

/**
 * What a service account may do. A granted OAuth scope {@code x} appears among the roles as {@code scope:x}, so that one
 * {@code @RolesAllowed} says who may call an endpoint, people and machines alike.
 */
public final class Scope {
    /** Stands before the name of the scope. */
    public static final String PREFIX = "scope:";

    public static final String READ_LISTS = PREFIX + "lists.read";
    public static final String READ_PROJECTS = PREFIX + "projects.read";
    public static final String SUBMIT_APPLICATIONS = PREFIX + "applications.submit";
    public static final String READ_EVENTS = PREFIX + "events.read";

    private Scope() {
    }
}
