package cn.bazhong.projects.identity;

import jakarta.annotation.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * One thing that passed over.
 *
 * @param kind    what sort of thing; has a text {@code holding.<kind>}
 * @param project the project it belongs to, in whose timeline it is told; {@code null} where to none
 */
public record Holding(String kind, @Nullable UUID project) {

    /** Several of one kind, by their projects. */
    public static List<Holding> of(String kind, Collection<UUID> projects) {
        return projects.stream().map(project -> new Holding(kind, project)).toList();
    }
}
