package cn.bazhong.projects.operation;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for O&amp;M funds whole. */
@Schema(name = "OmBudget", description = "Funds for operation and maintenance of a project in a year, and what finance agreed to (A35). "
        + "Amounts are CNY yuan.")
public record OmBudgetView(UUID id, UUID projectId, String projectCode, String projectName, Stage projectStage, DepartmentRef ownerDepartment,
        int year, @Schema(description = "A supplement in the same year is a further number") int number, OmBudgetState state,
        OmBudgetContent content, List<FiledDocument> documents,
        @Schema(description = "Line by line, with what was agreed to") List<LineView> lines, BigDecimal total,
        @Schema(description = "Null unless approved") @Nullable BigDecimal approved,
        @Schema(description = "What stood for the year before") OmYear lastYear,
        @Schema(description = "What stood for this year before, other numbers included") OmYear thisYear,
        @Schema(description = "What the rules find as it stands, while it is open") List<FindingView> findings,
        @Nullable String opinion, @Nullable String documentNumber, @Nullable LocalDate decidedOn, @Nullable Instant submittedAt,
        @Nullable String submittedBy, @Schema(description = "Whom it waits for now") @Nullable WaitingStep waitsFor, long version,
        List<Action> actions) implements Versioned {

    /** One line. */
    @Schema(name = "OmBudgetLineDecided")
    public record LineView(int line, OmLineKind kind, BigDecimal amount, String ground,
            @Schema(description = "Null unless approved") @Nullable BigDecimal approved, @Nullable String reason) {
    }
}
