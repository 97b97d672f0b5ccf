package cn.bazhong.projects.dossier;

/** The amounts of a project, in order. Texts: {@code amountKind.<name>}. */
public enum AmountKind {
    LIST,
    /** 估算, of proposal and study. */
    ESTIMATE,
    /** 概算, of design, merged plan and service requirement plan. */
    BUDGET_ESTIMATE,
    /** 预算, as finance reviewed it. */
    BUDGET,
    /** 合同, all of them with their supplements. */
    CONTRACTS,
    /** 结算, as audited where it is; as handed in before. */
    SETTLEMENT,
    /** 竣工决算, as finance approved it. */
    FINAL_ACCOUNTS;

    boolean isOf(DossierType type) {
        return type.isOnTheWay() && this == (type.hasBudget() ? BUDGET_ESTIMATE : ESTIMATE);
    }
}
