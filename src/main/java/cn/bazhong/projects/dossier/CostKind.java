package cn.bazhong.projects.dossier;

/** What money is spent on. Texts: {@code costKind.<name>}. */
public enum CostKind {
    HARDWARE, SOFTWARE_PURCHASE, SOFTWARE_DEVELOPMENT, SYSTEM_INTEGRATION, DATA, SECURITY, SERVICE,
    /** 工程建设其他费: design, project supervision, assessment. */
    OTHER,
    /** 预备费. */
    CONTINGENCY
}
