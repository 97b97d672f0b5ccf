package cn.bazhong.projects.dossier;

import cn.bazhong.projects.record.EventType;

/** What is told of dossiers in the project's chain. */
enum DossierEvent implements EventType {
    DOSSIER_BEGUN,
    DOSSIER_SUBMITTED,
    DOSSIER_RETURNED,
    DOSSIER_APPROVED,
    BUDGET_REVIEWED,
    DOSSIER_REJECTED,
    DOSSIER_WITHDRAWN,
    /** A department that takes part confirmed its part (A22). */
    PART_CONFIRMED
}
