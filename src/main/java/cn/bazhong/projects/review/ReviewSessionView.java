package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session whole. */
@Schema(name = "ReviewSession")
public record ReviewSessionView(UUID id, DocketKind docket,
        @Schema(description = "The annual list it reviews; null for any other docket") @Nullable UUID listId,
        @Schema(description = "What people call it") String title, String titleEn,
        @Schema(description = "Of the annual list it reviews; for dossiers, in which it is held") int year, SessionState state,
        @Schema(description = "Day it is held on, the legal date of its conclusions") LocalDate scheduledOn, String place,
        List<Postponement> postponements, String convenedBy, Instant convenedAt, @Nullable String openedBy,
        @Nullable Instant openedAt,
        @Nullable String endedBy, @Nullable Instant endedAt,
        @Schema(description = "Why it was not held") @Nullable String cancellation,
        @Schema(description = "Digest of the minutes, once it has ended") @Nullable String minutesDigest,
        @Schema(description = "By which figures it sits") Minutes.Rules rules,
        @Schema(description = "Departments that Article 5 names, in its order") List<DepartmentRef> namedDepartments,
        @Schema(description = "In the order of precedence") List<MemberView> members,
        @Schema(description = "In the order of the agenda") List<ItemView> items,
        @Schema(description = "The reader's own seat; null where they have none") @Nullable UUID ownSeat,
        long version, List<Action> actions) implements Versioned {
}
