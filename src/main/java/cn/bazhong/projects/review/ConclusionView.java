package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was concluded on an item, and what came after. */
@Schema(name = "SessionConclusion")
public record ConclusionView(ReviewVerdict verdict,
        @Schema(description = "Yuan, with REDUCE") @Nullable BigDecimal amount, @Nullable String reason,
        @Schema(description = "Place among the items of the session") @Nullable Integer rank,
        @Schema(description = "What the owner has to mend") @Nullable String revisionPoints, @Nullable LocalDate reviseBy,
        String concludedBy, Instant concludedAt,
        @Schema(description = "Who announced it, where the secretary entered it") @Nullable String onBehalfOf,
        @Schema(description = "What the owner says it mended") @Nullable String revisionStatement,
        @Nullable Instant revisedAt, @Nullable String revisedBy,
        @Schema(description = "What the re-check came to") @Nullable ReviewVerdict recheck, @Nullable String recheckOpinion,
        @Nullable Instant recheckedAt, @Nullable String recheckedBy) {

    static ConclusionView of(SessionItem item) {
        GivenConclusion given = item.conclusion();
        if (given == null || given.verdict() == null) {
            return null;
        }
        Revision after = item.revision() == null ? Revision.NONE : item.revision();
        return new ConclusionView(given.verdict(), given.reducedTo(), given.reason(), given.rank(), given.revisionPoints(),
                given.reviseBy(), given.by(), given.at(), given.onBehalfOf(), after.statement(), after.revisedAt(),
                after.revisedBy(), after.outcome(), after.opinion(), after.recheckedAt(), after.recheckedBy());
    }
}
