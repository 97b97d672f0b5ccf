package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What projects may cost, for those who carry them out (A25). */
@ApplicationScoped
public class BudgetEstimates {
    private static final TypeReference<Map<UUID, BigDecimal>> LINES = new TypeReference<>() { };

    private final Dossiers dossiers;
    private final StoredJson json;

    BudgetEstimates(Dossiers dossiers, StoredJson json) {
        this.dossiers = dossiers;
        this.json = json;
    }

    /** By the dossier approved last that has a budget estimate; {@code null} before. */
    public Uni<BudgetEstimate> of(UUID project) {
        return dossiers.ofProject(project).chain(found -> found.stream()
                .filter(one -> one.type().hasBudget() && one.approved() != null && !one.state().isOver())
                .reduce((first, last) -> last).map(this::estimate).orElseGet(() -> Uni.createFrom().nullItem()));
    }

    private Uni<BudgetEstimate> estimate(Dossier dossier) {
        return dossiers.last(dossier).map(version -> new BudgetEstimate(dossier.id(), dossier.approved().amount(),
                lines(json.read(version.contentJson(), DossierContent.class), json.read(dossier.approved().lines(), LINES)),
                dossier.reviewedBudget()));
    }

    /** Each as it was approved; what was struck off is no line any more. */
    private static List<CostLine> lines(DossierContent content, Map<UUID, BigDecimal> approved) {
        return content.costLines().stream()
                .map(line -> new CostLine(line.id(), line.name(), line.kind(), approved.getOrDefault(line.id(), line.amount()), line.basis()))
                .filter(line -> line.amount().signum() > 0).toList();
    }
}
