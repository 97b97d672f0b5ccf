package cn.bazhong.projects.change;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.dossier.CostKind;
import cn.bazhong.projects.execution.MilestonePlan;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change request beside the plan in force. */
@Schema(name = "ChangeRequest", description = "A change of what was approved, beside the plan in force (A25). Amounts are CNY yuan.")
public record ChangeView(UUID id, @Schema(description = "Counts within the project, from 1") int number, UUID projectId,
        String projectCode, String projectName, DepartmentRef ownerDepartment, ChangeState state, ChangeContent content,
        @Schema(description = "Every cost line: as first approved, as in force, and as it would be") List<LineView> lines,
        TotalsView totals,
        @Schema(description = "The schedule in force") List<MilestonePlan.Point> milestones,
        @Schema(description = "How far it goes and why; as handed in once it was") ClassView classified,
        @Schema(description = "What the rules find, while it can be written") List<FindingView> findings,
        @Nullable FiledDocument document,
        @Schema(description = "Whether another change was approved since it was handed in: it has to be handed in anew") boolean overtaken,
        @Schema(description = "What the organ said that concluded on it last") @Nullable String opinion,
        @Schema(description = "Number of its approval") @Nullable String documentNumber,
        @Schema(description = "The budget after it, as finance reviewed it") @Nullable BigDecimal budget,
        List<WaitingStep> waitsFor, String updatedBy, Instant updatedAt, @Nullable Instant submittedAt, long version,
        List<Action> actions) implements Versioned {

    /** One line of the costs three times. */
    @Schema(name = "ChangeLine")
    public record LineView(UUID id, @Nullable String name, @Nullable CostKind kind, BigDecimal first, BigDecimal before, BigDecimal after) {
    }

    /** The same in all. */
    @Schema(name = "ChangeTotals")
    public record TotalsView(BigDecimal first, BigDecimal before, BigDecimal after,
            @Schema(description = "Sum of all contracts") BigDecimal contracted) {
    }

    /** How far it goes. */
    @Schema(name = "ChangeClassification")
    public record ClassView(RouteFacts.Change change,
            @Schema(description = "What all changes, those under way included, move against the first approval") BigDecimal moved,
            @Schema(description = "From which that is major; null where policy sets none, and every change is") @Nullable
            BigDecimal threshold,
            @Schema(description = "Why, in the reader's language") List<String> because) {
    }
}
