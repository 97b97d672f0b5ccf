package cn.bazhong.projects.annuallist;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One issue of a year's list among the others. */
@Schema(description = "The list of a year or one of its adjustments")
public record ListIssue(UUID id, @Schema(description = "0 for the list itself, from 1 for its adjustments") int adjustment,
        AnnualList.State state, @Nullable Instant publishedAt) {

    /** Whether one of them is not published yet: nothing else of the year is begun until then (A15). */
    static boolean isUnderWay(List<ListIssue> issues) {
        return issues.stream().anyMatch(issue -> issue.state() != AnnualList.State.PUBLISHED);
    }
}
