package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who reads which resource: the owner, the data administration, the leading group office and audit everything; the other
 * offices that look over all projects what is not sensitive; everybody else what is registered and not sensitive (A32). Pure.
 *
 * @param condition the same on {@code catalogue_entry e}, for lists
 */
record EntrySight(String condition, Map<String, Object> parameters) {
    private static final Set<Role> INNER = Set.of(Role.DATA_ADMINISTRATION, Role.LEADING_GROUP_OFFICE, Role.AUDIT);
    private static final String PUBLIC = "e.registered_on is not null and not e.sensitive and e.state <> 'REMOVED'";

    static EntrySight of(Actor reader) {
        if (isInner(reader) && reader.isOfCity()) {
            return new EntrySight("true", Map.of());
        }
        Map<String, Object> parameters = new HashMap<>(Map.of("department", reader.department()));
        String seen = "e.owner_department = :department or " + PUBLIC;
        if (reader.seesEveryProject()) {
            seen = "e.owner_department = :department or not e.sensitive";
        } else if (reader.seesEveryProjectOf(reader.jurisdiction())) {
            parameters.put("jurisdiction", reader.jurisdiction());
            seen += " or e.jurisdiction = :jurisdiction" + (isInner(reader) ? "" : " and not e.sensitive");
        }
        return new EntrySight("(" + seen + ")", parameters);
    }

    static boolean mayRead(Actor reader, Entry entry) {
        return reader.isOf(entry.ownerDepartment()) || entry.isPublic()
                || reader.seesEveryProjectOf(entry.jurisdiction()) && (isInner(reader) || !entry.isSensitive());
    }

    /** Whether the reader learns what sensitive resources of a jurisdiction there are, and who uses what. */
    static boolean seesAllOf(Actor reader, String jurisdiction) {
        return isInner(reader) && reader.seesEveryProjectOf(jurisdiction);
    }

    private static boolean isInner(Actor reader) {
        return INNER.stream().anyMatch(reader::is);
    }
}
