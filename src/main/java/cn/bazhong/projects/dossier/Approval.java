package cn.bazhong.projects.dossier;

import java.math.BigDecimal;

/**
 * A dossier that was approved.
 *
 * @param amount       what the project costs by it, yuan
 * @param byGovernment whether the city's government decided on it (A21)
 */
record Approval(DossierType type, BigDecimal amount, boolean byGovernment) {
}
