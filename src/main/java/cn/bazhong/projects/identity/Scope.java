package cn.bazhong.projects.identity;

/**
 * What a service account may do. A granted OAuth scope {@code x} appears among the roles as {@code scope:x}, so that one
 * {@code @RolesAllowed} says who may call an endpoint, people and machines alike.
 */
public final class Scope {
    public static final String READ_LISTS = "scope:lists.read";
    public static final String READ_PROJECTS = "scope:projects.read";
    public static final String SUBMIT_APPLICATIONS = "scope:applications.submit";
    public static final String READ_EVENTS = "scope:events.read";

    private Scope() {
    }
}
