package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who reads the register of sanctions: the leading group office, audit and the government, the owner of the project, and
 * whoever made the entry (A44). Pure.
 *
 * @param condition the same on {@code sanction s join project p}, for lists
 */
record SanctionSight(String condition, Map<String, Object> parameters) {
    private static final Set<Role> READERS = Set.of(Role.LEADING_GROUP_OFFICE, Role.AUDIT, Role.MUNICIPAL_GOVERNMENT);

    /** @param answeredBy the reader's department and all whose matters have come to it */
    static SanctionSight of(Actor reader, List<String> answeredBy) {
        if (!isReader(reader)) {
            return new SanctionSight("(p.owner_department = :department and :owner or s.department = any(:answeredBy))",
                    Map.of("department", reader.department(), "owner", reader.is(Role.PROJECT_OWNER),
                            "answeredBy", answeredBy.toArray(String[]::new)));
        }
        return reader.isOfCity() ? new SanctionSight("true", Map.of())
                : new SanctionSight("p.jurisdiction = :jurisdiction", Map.of("jurisdiction", reader.jurisdiction()));
    }

    static boolean mayRead(Actor reader, List<String> answeredBy, Sanction sanction, Project project) {
        boolean overseen = isReader(reader) && (reader.isOfCity() || reader.jurisdiction().equals(project.jurisdiction()));
        return overseen || sanction.isEnteredBy(reader, answeredBy)
                || reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER);
    }

    private static boolean isReader(Actor reader) {
        return READERS.stream().anyMatch(reader::is);
    }
}
