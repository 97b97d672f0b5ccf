package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import java.util.List;
import java.util.Optional;

/**
 * Who may add documents to a project and versions to them: the department that owns it (A24), and the offices of its
 * jurisdiction for what they draw up. Pure.
 *
 * @param owner organisation code of the project's owner
 */
record Keepers(String owner, Organs organs) {
    private static final List<Role> CAPACITIES = List.of(Role.PROJECT_OWNER, Role.LEADING_GROUP_OFFICE,
            Role.DATA_ADMINISTRATION);

    /** In which capacity the actor may add a document of that type; empty where in none. */
    Optional<Role> capacity(DocumentType type, Actor actor) {
        return CAPACITIES.stream().filter(capacity -> type.isAddedBy(capacity) && acts(capacity, actor)).findFirst();
    }

    /** Whether the actor may add a document of any type. */
    boolean mayAdd(Actor actor) {
        return CAPACITIES.stream().anyMatch(capacity -> acts(capacity, actor));
    }

    /** Whether the actor acts in that capacity on this project. */
    boolean acts(Role capacity, Actor actor) {
        Optional<String> seat = capacity == Role.PROJECT_OWNER ? Optional.of(owner) : organs.holder(capacity);
        return actor.is(capacity) && seat.filter(actor::isOf).isPresent();
    }
}
