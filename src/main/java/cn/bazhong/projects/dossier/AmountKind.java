package cn.bazhong.projects.dossier;

/** The amounts of a project, in order. Texts: {@code amountKind.<name>}. */
public enum AmountKind {
    LIST,
    /** 估算, of proposal and study. */
    ESTIMATE,
    /** 概算, of design, merged plan and service requirement plan. */
    BUDGET_ESTIMATE,
    /** 预算, as finance reviewed it. */
    BUDGET;

    boolean isOf(DossierType type) {
        return type.isOnTheWay() && this == (type.hasBudget() ? BUDGET_ESTIMATE : ESTIMATE);
    }
}
