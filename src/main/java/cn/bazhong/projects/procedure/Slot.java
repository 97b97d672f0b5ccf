package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.Set;

/**
 * One place in a route.
 *
 * @param key        unique within the route
 * @param role       who acts
 * @param department organisation code of the acting organ
 * @param after      keys of the slots that must be passed first; slots with the same ones are open side by side
 */
record Slot(String key, StepKind kind, Role role, String department, Set<String> after) {

    Slot {
        after = Set.copyOf(after);
    }
}
