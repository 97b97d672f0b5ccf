package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.Set;

/**
 * One place in a route.
 *
 * @param key   unique within the route
 * @param seat  who acts
 * @param after keys of the slots that must be passed first; slots with the same ones are open side by side
 */
record Slot(String key, StepKind kind, Seat seat, Set<String> after) {

    Slot {
        after = Set.copyOf(after);
    }

    Role role() {
        return seat.role();
    }

    String department() {
        return seat.department();
    }
}
