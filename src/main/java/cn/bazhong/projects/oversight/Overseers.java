package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * Who looks over a project: the leading group office and the departments of their duties (A43), never its owner (A5). Pure.
 *
 * @param owner             organisation code of the project's owner
 * @param industryAuthority organisation code of the project's industry authority, {@code null} without one
 */
record Overseers(String owner, @Nullable String industryAuthority, Organs organs) {
    static final List<Role> CAPACITIES = List.of(Role.LEADING_GROUP_OFFICE, Role.DATA_ADMINISTRATION, Role.DEVELOPMENT_REFORM,
            Role.FINANCE, Role.CYBERSPACE_AFFAIRS, Role.SECRECY_CRYPTOGRAPHY, Role.ECONOMY_INFORMATION, Role.PUBLIC_SECURITY,
            Role.AUDIT, Role.INDUSTRY_AUTHORITY);

    /** In which capacity the actor looks over it; empty where in none. */
    Optional<Role> capacity(Actor actor) {
        return actor.isOf(owner) ? Optional.empty() : CAPACITIES.stream()
                .filter(capacity -> actor.is(capacity) && seat(capacity).filter(actor::isOf).isPresent()).findFirst();
    }

    private Optional<String> seat(Role capacity) {
        return capacity == Role.INDUSTRY_AUTHORITY ? Optional.ofNullable(industryAuthority) : organs.holder(capacity);
    }
}
