package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.dossier.AmountKind;
import cn.bazhong.projects.dossier.LaterAmounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** What a project is contracted for, in its chain of amounts (A25). */
@ApplicationScoped
class ContractedAmount implements LaterAmounts {

    @Override
    public Uni<Map<AmountKind, BigDecimal>> of(UUID project) {
        return Rows.of("select sum(amount) from contract where project_id = :project having count(*) > 0", BigDecimal.class)
                .with("project", project).oneOrNull()
                .map(contracted -> contracted == null ? Map.of() : Map.of(AmountKind.CONTRACTS, contracted));
    }
}
