package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.List;
import java.util.Set;

/**
 * What a route depends on.
 *
 * @param ownerDepartment      organisation code of the department whose matter it is; {@code null} for a list, which is
 *                             nobody's own
 * @param partyCommitteeFirst  policy: whether the Party committee decides on the list before the government (A15)
 * @param industryAuthority    organisation code of the industry authority that is asked (A20); {@code null} without one
 * @param governmentDecides    whether the city's government decides on a dossier (A21)
 * @param governmentInvestment whether a dossier is approved rather than filed (A6)
 * @param change               how far a change goes (A25); {@code null} for anything else
 * @param orderedBy            who ordered a rectification and looks whether it is done (A43), or proposed a finding and decides on it
 *                             (A11, A32, A47); {@code null} for anything else
 * @param signers              in which capacities a joint opinion is signed (A29); nobody for anything else
 * @param major                whether the settlement is audited before finance approves the final accounts (A40)
 * @param users                organisation codes of the departments that use what is built beside its owner (A41)
 */
public record RouteFacts(String ownerDepartment, boolean partyCommitteeFirst, String industryAuthority,
        boolean governmentDecides, boolean governmentInvestment, Change change, Seat orderedBy, Set<Role> signers, boolean major,
        List<String> users) {

    public RouteFacts {
        signers = Set.copyOf(signers);
        users = List.copyOf(users);
    }

    /** How far a change goes (A25). */
    public enum Change {
        /** Total and goals are kept, and so little moves that policy leaves it to the owner. */
        OWNER_ADJUSTMENT,
        MINOR,
        /** As {@link #MINOR}, with another estimate, so that finance reviews the budget again. */
        MINOR_WITH_ESTIMATE,
        MAJOR,
        MAJOR_WITH_ESTIMATE;

        boolean isMajor() {
            return this == MAJOR || this == MAJOR_WITH_ESTIMATE;
        }

        boolean hasEstimate() {
            return this == MINOR_WITH_ESTIMATE || this == MAJOR_WITH_ESTIMATE;
        }
    }

    public static RouteFacts matterOf(String ownerDepartment) {
        return new RouteFacts(ownerDepartment, false, null, false, false, null, null, Set.of(), false, List.of());
    }

    public static RouteFacts change(String ownerDepartment, Change change) {
        return new RouteFacts(ownerDepartment, false, null, change.isMajor(), false, change, null, Set.of(), false, List.of());
    }

    public static RouteFacts list(boolean partyCommitteeFirst) {
        return new RouteFacts(null, partyCommitteeFirst, null, false, false, null, null, Set.of(), false, List.of());
    }

    public static RouteFacts dossier(String ownerDepartment, String industryAuthority, boolean governmentDecides,
            boolean governmentInvestment) {
        return new RouteFacts(ownerDepartment, false, industryAuthority, governmentDecides, governmentInvestment, null, null,
                Set.of(), false, List.of());
    }

    /** @param department organisation code of the department that ordered or proposed it, in the capacity of {@code role} */
    public static RouteFacts orderedBy(String ownerDepartment, Role role, String department) {
        return new RouteFacts(ownerDepartment, false, null, false, false, null, new Seat(role, department, false), Set.of(), false,
                List.of());
    }

    /** @param signers development and reform and the data administration among them */
    public static RouteFacts jointOpinion(String ownerDepartment, String industryAuthority, Set<Role> signers) {
        return new RouteFacts(ownerDepartment, false, industryAuthority, false, false, null, null, signers, false, List.of());
    }

    /** @param major whether the settlement is audited first */
    public static RouteFacts finalAccounts(String ownerDepartment, boolean major) {
        return new RouteFacts(ownerDepartment, false, null, false, false, null, null, Set.of(), major, List.of());
    }

    /** @param users organisation codes, never the owner's own */
    public static RouteFacts monitoring(String ownerDepartment, List<String> users) {
        return new RouteFacts(ownerDepartment, false, null, false, false, null, null, Set.of(), false, users);
    }

    /** @param industryAuthority {@code null} without one beside the owner */
    public static RouteFacts evaluation(String ownerDepartment, String industryAuthority) {
        return new RouteFacts(ownerDepartment, false, industryAuthority, false, false, null, null, Set.of(), false, List.of());
    }
}
