package cn.bazhong.projects.dossier;

import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier in the list of its project. */
@Schema(name = "DossierSummary")
public record DossierSummary(UUID id, DossierType type, DossierState state,
        @Schema(description = "Sum of its costs, yuan") BigDecimal amount,
        @Schema(description = "As approved or filed, yuan; null before") @Nullable BigDecimal approvedAmount,
        @Nullable String approvalNumber,
        @Schema(description = "Budget as finance reviewed it, yuan; null before") @Nullable BigDecimal reviewedBudget,
        int versions, Instant updatedAt, @Nullable Instant submittedAt) {

    static DossierSummary of(Dossier dossier) {
        Approved approved = dossier.approved();
        return new DossierSummary(dossier.id(), dossier.type(), dossier.state(), dossier.amount(),
                approved == null ? null : approved.amount(), approved == null ? null : approved.documentNumber(),
                dossier.reviewedBudget(), dossier.versions(), dossier.updatedAt(), dossier.submittedAt());
    }
}
