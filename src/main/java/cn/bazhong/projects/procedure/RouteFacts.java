package cn.bazhong.projects.procedure;

/**
 * What a route depends on.
 *
 * @param ownerDepartment      organisation code of the department whose matter it is; {@code null} for a list, which is
 *                             nobody's own
 * @param partyCommitteeFirst  policy: whether the Party committee decides on the list before the government (A15)
 * @param industryAuthority    organisation code of the industry authority that is asked (A20); {@code null} without one
 * @param governmentDecides    whether the city's government decides on a dossier (A21)
 * @param governmentInvestment whether a dossier is approved rather than filed (A6)
 */
public record RouteFacts(String ownerDepartment, boolean partyCommitteeFirst, String industryAuthority,
        boolean governmentDecides, boolean governmentInvestment) {

    public static RouteFacts matterOf(String ownerDepartment) {
        return new RouteFacts(ownerDepartment, false, null, false, false);
    }

    public static RouteFacts list(boolean partyCommitteeFirst) {
        return new RouteFacts(null, partyCommitteeFirst, null, false, false);
    }

    public static RouteFacts dossier(String ownerDepartment, String industryAuthority, boolean governmentDecides,
            boolean governmentInvestment) {
        return new RouteFacts(ownerDepartment, false, industryAuthority, governmentDecides, governmentInvestment);
    }
}
