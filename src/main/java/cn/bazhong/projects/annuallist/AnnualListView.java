package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An annual list, or an adjustment of one, without its lines, which are a list of their own. */
@Schema(name = "AnnualList", description = "An annual list; its lines are read apart")
public record AnnualListView(UUID id,
        @Schema(description = "Six digits of GB/T 2260") String jurisdiction, int year,
        @Schema(description = "0 for the list itself, from 1 for its adjustments") int adjustment,
        @Schema(description = "Why the list is adjusted; null for the list itself") @Nullable String ground,
        AnnualList.State state,
        @Schema(description = "First day of the call; null where an adjustment takes no applications") @Nullable LocalDate opensOn,
        @Schema(description = "Last day of the call") @Nullable LocalDate closesOn,
        @Schema(description = "What it may come to, yuan; null for no ceiling") @Nullable BigDecimal ceiling,
        @Schema(description = "What may come from each source; one that is not named has no ceiling of its own")
        List<SourceAmount> ceilings,
        @Schema(description = "Version of the policy it keeps to its end") UUID policyVersion,
        @Schema(description = "Whether the Party committee decides before the government") boolean partyCommitteeFirst,
        Instant openedAt, @Nullable Instant publishedAt,
        @Schema(description = "The step it waits for; null once it is published") @Nullable UUID stepId,
        @Nullable StepKind stepKind,
        @Schema(description = "Sums; null for a reader who does not see every line before publication")
        @Nullable ListTotals totals,
        @Schema(description = "What the year comes to with this issue and those before it; null as for the sums")
        @Nullable YearTotals yearTotals,
        @Schema(description = "Lines that find no room under the ceilings when the list is filled in its order; empty for a "
                + "reader who does not see every line")
        List<UUID> beyondCeilings,
        @Schema(description = "The list of the year and its adjustments, in order") List<ListIssue> issues,
        @Schema(description = "What the rules find on the list as a whole") List<FindingView> findings,
        long version, List<Action> actions) implements Versioned {
}
