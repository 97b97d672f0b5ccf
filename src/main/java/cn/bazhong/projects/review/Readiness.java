package cn.bazhong.projects.review;

import cn.bazhong.projects.regulation.Finding;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How far the committee can go on now with what a session is on.
 *
 * @param isHere  whether it is before the committee at all
 * @param against by item, what keeps it from being decided beside the panel and the votes; what blocks leaves nothing but to
 *                carry it over. Items without any are missing
 */
public record Readiness(boolean isHere, Map<UUID, List<Finding>> against) {

    public Readiness {
        against = Map.copyOf(against);
    }
}
