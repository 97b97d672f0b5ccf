package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.Actor;
import java.util.Map;

/**
 * What an actor may see of the projects, as a condition for queries that few projects fulfil anyway; the list of projects
 * itself reads each source in the order of its index.
 *
 * @param condition on {@code project p}
 */
public record Sight(String condition, Map<String, Object> parameters) {
    private static final String TAKES_PART =
            "exists (select 1 from project_access a where a.department = :department and a.code = p.code)";

    public static Sight of(Actor reader) {
        if (reader.seesEveryProject()) {
            return new Sight("true", Map.of());
        }
        if (reader.seesEveryProjectOf(reader.jurisdiction())) {
            return new Sight("(p.jurisdiction = :jurisdiction or " + TAKES_PART + ")",
                    Map.of("jurisdiction", reader.jurisdiction(), "department", reader.department()));
        }
        return new Sight(TAKES_PART, Map.of("department", reader.department()));
    }
}
