package cn.bazhong.projects.dossier;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier whole. */
@Schema(name = "Dossier")
public record DossierView(UUID id, UUID projectId, String projectCode, String projectName, DossierType type, Article article,
        DepartmentRef ownerDepartment, DossierState state,
        @Schema(description = "The sections its type asks for, in order") List<Section> sections,
        @Schema(description = "Those the technical review assesses, one by one (A21)") List<Section> assessed,
        @Schema(description = "For its owner and those it names what is being written, for others what was handed in last") DossierContent content,
        @Schema(description = "Sum of its costs, yuan") BigDecimal amount,
        @Schema(description = "The documents it names that are there, each with the version that counts now, or counted when it "
                + "was handed in") List<FiledDocument> documents,
        @Schema(description = "What the rules find; empty unless it is being written by the reader's department")
        List<FindingView> findings,
        @Schema(description = "Who confirmed which part as it stands now (A22)") List<PartView> parts,
        @Schema(description = "What had to be mended when it was last returned, by section") List<FieldReason> returnedSections,
        @Schema(description = "What the organ said that concluded on it last") @Nullable String opinion,
        @Schema(description = "How often it was handed in") int versions,
        @Schema(description = "Whether another dossier of the project was handed in before, whose opinions may count again (A20)")
        boolean afterOthers,
        @Schema(description = "Whom it waits for now") List<WaitingStep> waitsFor,
        @Schema(description = "As approved or filed (A6); null before") @Nullable ApprovalView approval,
        @Schema(description = "Budget as finance reviewed it, yuan; null before") @Nullable BigDecimal reviewedBudget,
        @Schema(description = "Reviewed amount by cost line, yuan; empty before") Map<UUID, BigDecimal> reviewedLines,
        String updatedByName, Instant updatedAt, @Nullable Instant submittedAt, long version, List<Action> actions)
        implements Versioned {

    /** How it was approved or filed. */
    @Schema(name = "DossierApproval")
    public record ApprovalView(@Schema(description = "Yuan") BigDecimal amount,
            @Schema(description = "The same by cost line") Map<UUID, BigDecimal> lines, String documentNumber, LocalDate on,
            @Schema(description = "Whether the city's government had decided on it (A21)") boolean byGovernment) {
    }

    /** A department that takes part, and whether it has confirmed its part as it stands (A22). */
    @Schema(name = "DossierPart")
    public record PartView(DepartmentRef department, boolean confirmed, @Nullable String confirmedBy,
            @Nullable Instant confirmedAt) {
    }
}
