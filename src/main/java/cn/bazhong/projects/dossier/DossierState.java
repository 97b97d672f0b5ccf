package cn.bazhong.projects.dossier;

/** Where a dossier stands. Texts: {@code dossierState.<name>}. */
public enum DossierState {
    DRAFT,
    /** Asked about, reviewed or waiting for approval. */
    SUBMITTED,
    /** Back with the owner. */
    RETURNED,
    /** The committee agreed subject to revision: the owner mends it, and what was concluded before stands (A5). */
    UNDER_REVISION,
    /** Approved or filed by development and reform (A6); the budget may still be under review. */
    APPROVED,
    REJECTED,
    WITHDRAWN;

    boolean isEditable() {
        return this == DRAFT || this == RETURNED || this == UNDER_REVISION;
    }

    /** Whether another one of its type may be begun. */
    boolean isOver() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
