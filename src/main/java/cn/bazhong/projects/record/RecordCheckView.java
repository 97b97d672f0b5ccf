package cn.bazhong.projects.record;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record check and how far it has come.
 *
 * @param projectId     the project whose chains alone are walked; {@code null} for all there are
 * @param exportDay     day of the kept export it compares with; {@code null} where there is none
 * @param chainsTotal   chains there were when it began
 * @param chainsChecked chains walked so far; new ones begun meanwhile are walked too
 * @param intact        whether nothing broken was found; {@code null} until it is done
 * @param brokenLinks   the first broken link of each broken chain, 1,000 at most
 */
@Schema(name = "RecordCheck")
public record RecordCheckView(UUID id, CheckState state, String requestedBy, String requestedName, Instant requestedAt,
        @Nullable Instant finishedAt, @Nullable UUID projectId, @Nullable LocalDate exportDay, long chainsTotal, long chainsChecked,
        long eventsChecked, @Nullable Boolean intact, List<BrokenLink> brokenLinks, List<Action> actions, long version) implements Versioned {

    static RecordCheckView of(RecordCheck check) {
        List<BrokenLink> broken = check.brokenLinks();
        return new RecordCheckView(check.id, check.state, check.requestedBy, check.requestedName, check.requestedAt,
                check.finishedAt, check.projectId, check.exportDay, check.chainsTotal, check.chainsChecked, check.eventsChecked,
                check.state == CheckState.DONE ? broken.isEmpty() : null, broken, List.of(), check.version);
    }
}
