package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import java.util.List;
import java.util.Optional;

/**
 * The departments that Article 5 names for the committee, as the jurisdiction has them.
 *
 * @param chair  organisation code of the office whose vice-mayor is in the chair
 * @param office of the leading group office, which convenes and keeps the minutes
 * @param sent   those that send somebody, in the order of the article
 */
record NamedDepartments(String chair, String office, List<String> sent) {
    private static final List<Role> ORDER = List.of(Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY,
            Role.ECONOMY_INFORMATION, Role.DEVELOPMENT_REFORM, Role.FINANCE, Role.PUBLIC_SECURITY, Role.DATA_ADMINISTRATION);

    NamedDepartments {
        sent = List.copyOf(sent);
    }

    static NamedDepartments of(Organs organs) {
        return new NamedDepartments(organs.require(Role.COMMITTEE_CHAIR), organs.require(Role.LEADING_GROUP_OFFICE),
                ORDER.stream().map(organs::holder).flatMap(Optional::stream).distinct().toList());
    }
}
