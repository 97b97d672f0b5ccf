package cn.bazhong.projects.procedure;

/** The boxes of the inbox. */
public enum Box {
    /** 待办: open steps of my roles and department, by due date. */
    TODO,
    /** 待履行: dated duties of mine and of my department that are no step, by due date. */
    OBLIGATIONS,
    /** 退回: my department's matters that were returned to it. */
    RETURNED,
    /** 待复核: paper decisions that somebody else registered and a second person has to check. */
    PAPER_CHECK,
    /** 已办: steps my department concluded, latest first. */
    DONE,
    /** 抄送: how matters ended that my department takes part in or was asked about, and did not bring; latest first. */
    COPIED,
    /** 我发起的: matters my department brought, latest first. */
    STARTED
}
