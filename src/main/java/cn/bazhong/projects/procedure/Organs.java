package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.Map;
import java.util.Optional;

/**
 * Which department holds each office of a jurisdiction.
 *
 * @param holders organisation code by role; only roles that one department holds alone
 */
record Organs(Map<Role, String> holders) {

    Organs {
        holders = Map.copyOf(holders);
    }

    Optional<String> holder(Role role) {
        return Optional.ofNullable(holders.get(role));
    }

    String require(Role role) {
        return holder(role).orElseThrow(() -> new IllegalStateException("No department holds " + role));
    }
}
