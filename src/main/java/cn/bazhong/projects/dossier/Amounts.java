package cn.bazhong.projects.dossier;

import cn.bazhong.projects.project.Project;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The amounts of a project from the list to the final accounts (A6, A15, A17, A40). Pure. */
final class Amounts {

    private Amounts() {
    }

    /** What the project costs as far as is known: by the dossier handed in last, as approved or as handed in; else as listed. */
    static BigDecimal known(Project project, List<Dossier> dossiers) {
        return dossiers.stream().filter(one -> one.type().isOnTheWay() && one.versions() > 0 && !one.state().isOver())
                .max(Comparator.comparing(Dossier::submittedAt).thenComparing(Dossier::createdAt))
                .map(one -> one.approved() == null || one.state() != DossierState.APPROVED ? one.amount() : one.approved().amount())
                .orElse(project.totalInvestment());
    }

    /** The whole chain: what is approved, then what it came to. */
    static List<AmountView> chain(BigDecimal listed, List<Dossier> dossiers, Map<AmountKind, BigDecimal> later) {
        List<AmountView> chain = chain(listed, dossiers);
        new TreeMap<>(later).forEach((kind, amount) -> add(chain, kind, amount, null));
        return chain;
    }

    /** List, estimate, budget estimate, budget: each where it is known, with how it differs from the one before. */
    static List<AmountView> chain(BigDecimal listed, List<Dossier> dossiers) {
        List<AmountView> chain = new ArrayList<>();
        add(chain, AmountKind.LIST, listed, null);
        for (AmountKind kind : List.of(AmountKind.ESTIMATE, AmountKind.BUDGET_ESTIMATE)) {
            dossiers.stream().filter(one -> one.approved() != null && !one.state().isOver() && kind.isOf(one.type()))
                    .reduce((first, last) -> last).ifPresent(one -> add(chain, kind, one.approved().amount(), one.id()));
        }
        dossiers.stream().filter(one -> one.reviewedBudget() != null && !one.state().isOver()).reduce((first, last) -> last)
                .ifPresent(one -> add(chain, AmountKind.BUDGET, one.reviewedBudget(), one.id()));
        return chain;
    }

    private static void add(List<AmountView> chain, AmountKind kind, BigDecimal amount, UUID dossier) {
        BigDecimal before = chain.isEmpty() ? null : chain.get(chain.size() - 1).amount();
        chain.add(AmountView.of(kind, amount, before, dossier));
    }
}
