package cn.bazhong.projects.restriction;

import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that is stopped. Never typed in: it follows from its cause.
 *
 * @param owner   organisation code of the project owner
 * @param project the project bound, or in which the cause lies; {@code null} where there is none
 * @param from    first day
 * @param until   last day; {@code null} while the way out is open
 */
public record Restriction(UUID cause, CauseKind kind, Article article, StoppingPoint stops, CauseKind.Scope scope,
        String owner, UUID project, String foundBy, LocalDate from, LocalDate until) {

    static Restriction of(Cause cause, CauseKind.Stop stop) {
        return new Restriction(cause.id(), cause.kind(), cause.kind().article(), stop.point(), stop.scope(),
                cause.owner(), cause.project(), cause.foundBy(), cause.from(), cause.until().orElse(null));
    }

    public boolean binds(UUID someProject) {
        return scope == CauseKind.Scope.OWNER || project.equals(someProject);
    }
}
