package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session in a list. */
@Schema(description = "A session in short")
public record ReviewSessionSummary(UUID id, DocketKind docket,
        @Schema(description = "The annual list it reviews; null for any other docket") @Nullable UUID listId,
        @Schema(description = "What people call it") String title, String titleEn,
        @Schema(description = "Of the annual list it reviews; for dossiers, in which it is held") int year, SessionState state,
        @Schema(description = "Day it is, was or was to be held on") LocalDate scheduledOn, String place,
        @Schema(description = "Items on its agenda") long items,
        @Schema(description = "Of them, concluded on for good") long concluded,
        @Schema(description = "Of them, waiting for a re-check") long underRevision,
        @Schema(description = "What the reader has answered to the invitation; null where they are not called")
        @Nullable Answer ownAnswer, long version) {

    static ReviewSessionSummary of(Object[] row) {
        ReviewSession session = (ReviewSession) row[0];
        Occasion occasion = session.occasion();
        return new ReviewSessionSummary(session.id(), occasion.docket(), occasion.list(), occasion.title(), occasion.titleEn(),
                occasion.year(), session.state(), session.scheduledOn(), session.place(), (Long) row[1], (Long) row[2],
                (Long) row[3], (Answer) row[4], session.version());
    }
}
