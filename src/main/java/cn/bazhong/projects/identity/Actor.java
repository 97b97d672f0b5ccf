package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.util.Set;

/**
 * Whoever acts: a person in a department, or a service account speaking for one.
 *
 * @param id         subject of the token, stable for the person's whole time
 * @param name       display name, as it stands in the record
 * @param department organisation code of the department
 * @param jurisdiction six digits of GB/T 2260: the city, or the county whose department it is (A49)
 * @param roles      realm roles, never empty for a person who got past sign-in
 * @param onBehalfOf the colleague for whom the person acts; {@code null} where for themselves
 * @param client     the system behind a service account; {@code null} for a person
 */
public record Actor(String id, String name, String department, String jurisdiction, Set<Role> roles, @Nullable Colleague onBehalfOf,
        @Nullable Client client) {
    /** Whose acts those of the clock are in the record. */
    public static final Actor PORTAL = new Actor("portal", "平台", "511900-DSJ", Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody who acts for themselves. */
    public Actor(String id, String name, String department, String jurisdiction, Set<Role> roles) {
        this(id, name, department, jurisdiction, roles, null, null);
    }

    /** Somebody of a department of the city. */
    public Actor(String id, String name, String department, Set<Role> roles) {
        this(id, name, department, Department.CITY, roles);
    }

    /** Whether the person acts for a colleague who is away. */
    public boolean isSubstitute() {
        return onBehalfOf != null;
    }

    /** The name as it stands beside what was concluded: of a substitute, both. */
    public String signature() {
        return isSubstitute() ? name + "（代" + onBehalfOf.name() + "）" : name;
    }

    /** Whose signature it is: the person's own, or that of whom they act for. */
    public String standsFor() {
        return isSubstitute() ? onBehalfOf.id() : id;
    }

    public boolean isMachine() {
        return client != null;
    }

    /** Whether the actor gives the opinions of that body (A20): its people do, and a system that they let. */
    public boolean givesOpinionsAs(Role role) {
        return isMachine() ? client.opinionsAs().contains(role) : is(role);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isOf(String departmentCode) {
        return department.equals(departmentCode);
    }

    /** Whether the department is one of the city, not of a county. */
    public boolean isOfCity() {
        return jurisdiction.equals(Department.CITY);
    }

    /** Whether the actor keeps the departments, people and organs of a jurisdiction: a county's administrator its own alone (A49). */
    public boolean administers(String code) {
        return is(Role.PLATFORM_ADMIN) && (isOfCity() || jurisdiction.equals(code));
    }

    /** Whether an office of the city asks, which looks over all projects, those of the counties too. */
    public boolean seesEveryProject() {
        return isOfCity() && isOverlooking();
    }

    /** Whether an office of this actor looks over the projects of a jurisdiction: a county's over its own alone (A49). */
    public boolean seesEveryProjectOf(String code) {
        return seesEveryProject() || isOverlooking() && jurisdiction.equals(code);
    }

    private boolean isOverlooking() {
        return (isMachine() ? client.looksOverAs() : roles).stream().anyMatch(Role::seesEveryProject);
    }
}
