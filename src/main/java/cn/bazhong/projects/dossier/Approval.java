package cn.bazhong.projects.dossier;

import java.math.BigDecimal;
import java.util.List;

/**
 * A dossier that was approved.
 *
 * @param amount       what the project costs by it, yuan
 * @param byGovernment whether the city's government decided on it (A21)
 */
record Approval(DossierType type, BigDecimal amount, boolean byGovernment) {

    /** Those of a project's dossiers that were approved or filed, in order. */
    static List<Approval> of(List<Dossier> dossiers) {
        return dossiers.stream().filter(one -> one.approved() != null && !one.state().isOver())
                .map(one -> new Approval(one.type(), one.approved().amount(), Boolean.TRUE.equals(one.approved().byGovernment())))
                .toList();
    }
}
