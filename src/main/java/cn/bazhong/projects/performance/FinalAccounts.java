package cn.bazhong.projects.performance;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.ExecutionFigures.ContractFigures;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Final accounts as they were handed in last, beside the contracts as they stood then.
 *
 * @param audit {@code null} where they are not audited, or not yet
 */
@Schema(name = "FinalAccounts", description = "Settlement and final accounts as handed in (A40). Amounts are CNY yuan.")
record FinalAccounts(SubmitFinalAccounts handedIn, List<ContractFigures> contracts,
        @Schema(description = "The budget estimate as approved and changed") @Nullable BigDecimal estimate,
        @Schema(description = "Whether the settlement is audited before finance approves") boolean major,
        List<FiledDocument> documents, @Nullable AuditSettlement audit) {

    FinalAccounts audited(AuditSettlement by) {
        return new FinalAccounts(handedIn, contracts, estimate, major, documents, by);
    }

    /** As audited where it was. */
    BigDecimal settlement() {
        return audit == null ? handedIn.settled() : audit.total();
    }

    /** Whether what is settled is what the audit found. */
    boolean agreesWithAudit() {
        return audit == null || audit.total().compareTo(handedIn.settled()) == 0;
    }
}
