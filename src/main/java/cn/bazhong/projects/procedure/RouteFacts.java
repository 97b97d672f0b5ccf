package cn.bazhong.projects.procedure;

/**
 * What a route depends on.
 *
 * @param ownerDepartment      organisation code of the department whose matter it is; {@code null} for a list, which is
 *                             nobody's own
 * @param partyCommitteeFirst  policy: whether the Party committee decides on the list before the government (A15)
 */
public record RouteFacts(String ownerDepartment, boolean partyCommitteeFirst) {

    public static RouteFacts matterOf(String ownerDepartment) {
        return new RouteFacts(ownerDepartment, false);
    }

    public static RouteFacts list(boolean partyCommitteeFirst) {
        return new RouteFacts(null, partyCommitteeFirst);
    }
}
