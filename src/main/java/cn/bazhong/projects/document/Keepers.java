package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * Who may add documents to a project and versions to them: the department that owns it (A24), and the organs that act on it
 * for what they draw up. Pure.
 *
 * @param owner             organisation code of the project's owner
 * @param industryAuthority organisation code of the industry authority, {@code null} without one (A20)
 */
record Keepers(String owner, @Nullable String industryAuthority, Organs organs) {
    private static final List<Role> CAPACITIES = List.of(Role.PROJECT_OWNER, Role.LEADING_GROUP_OFFICE,
            Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM, Role.FINANCE, Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY,
            Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY, Role.AUDIT, Role.INDUSTRY_AUTHORITY, Role.COMMITTEE_CHAIR);

    /** In which capacity the actor may add a document of that type; empty where in none. A system files for a body its opinions alone. */
    Optional<Role> capacity(DocumentType type, Actor actor) {
        return CAPACITIES.stream().filter(capacity -> type.isAddedBy(capacity) && acts(capacity, actor))
                .filter(capacity -> capacity == Role.PROJECT_OWNER || !actor.isMachine() || type == DocumentType.OPINION).findFirst();
    }

    /** Whether the actor may add a document of any type. */
    boolean mayAdd(Actor actor) {
        return CAPACITIES.stream().anyMatch(capacity -> acts(capacity, actor));
    }

    /** Whether the actor acts in that capacity on this project. */
    boolean acts(Role capacity, Actor actor) {
        return (actor.is(capacity) || actor.givesOpinionsAs(capacity)) && seat(capacity).filter(actor::isOf).isPresent();
    }

    private Optional<String> seat(Role capacity) {
        return switch (capacity) {
            case PROJECT_OWNER -> Optional.of(owner);
            case INDUSTRY_AUTHORITY -> Optional.ofNullable(industryAuthority);
            default -> organs.holder(capacity);
        };
    }
}
