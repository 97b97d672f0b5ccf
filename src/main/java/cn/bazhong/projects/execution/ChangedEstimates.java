package cn.bazhong.projects.execution;

import cn.bazhong.projects.dossier.BudgetEstimate;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What approved changes have made of the approved estimate (A25). The feature that knows changes implements it. */
public interface ChangedEstimates {

    /** @param approved by the dossier; never {@code null} */
    Uni<BudgetEstimate> after(UUID project, BudgetEstimate approved);
}
