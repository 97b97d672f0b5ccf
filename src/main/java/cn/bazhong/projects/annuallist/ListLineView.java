package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of an annual list. */
@Schema(name = "ListLine", description = "A project on its way to an annual list, or on it. Amounts are yuan.")
public record ListLineView(UUID id,
        @Schema(description = "Number on the published list") @Nullable Integer number,
        @Schema(description = "What it does to its project in the year") LineKind kind,
        @Schema(description = "The line it goes on from, changes or takes the place of") @Nullable UUID formerLineId,
        @Schema(description = "Why it was entered; null for what was applied for") @Nullable String ground,
        @Schema(description = "How its project fares on the list of the year; null before publication or off the list")
        @Nullable LineLife life,
        @Schema(description = "Only for who reads its grounds; null where the office entered it") @Nullable UUID applicationId,
        UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        ProjectProfile.Category category, ProjectProfile.Nature nature, ProjectProfile.Mode mode,
        BigDecimal totalInvestment,
        @Schema(description = "What was applied for, of the list's year") BigDecimal appliedAmount,
        @Schema(description = "What stands now, of the list's year; 0 once deferred or deleted") BigDecimal amount,
        @Schema(description = "The same by source") List<SourceAmount> funds,
        @Schema(description = "What was made of it last") ListLine.Standing standing,
        @Schema(description = "Stage its project had reached by publication, so that the line was left out") @Nullable Stage overtakenAt,
        @Schema(description = "Funds by year and source, as applied for") List<ProjectProfile.FundingLine> fundingLines,
        @Schema(description = "Whether the office put it on the composed list") boolean included,
        @Nullable String inclusionReason,
        @Schema(description = "Whether a finding has to be decided on expressly, saying why") boolean needsDecision,
        @Schema(description = "What the rules had found when the application was accepted") List<FindingView> findings,
        @Schema(description = "Every decision on it, in the order given") List<LineDecisionView> decisions,
        @Schema(description = "Whether it was changed after the organ that is to decide now had decided") boolean contested,
        @Schema(description = "What the organ of the city whose turn it is may decide; empty where it is not due")
        List<ItemVerdict> verdicts,
        long version, List<Action> actions) implements Versioned {
}
