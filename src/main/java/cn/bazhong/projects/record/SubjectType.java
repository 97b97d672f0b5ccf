package cn.bazhong.projects.record;

/** What a chain of events is about. The names stand in the record and never change. */
public enum SubjectType {
    PROJECT,
    APPLICATION,
    ANNUAL_LIST,
    REVIEW_SESSION,
    DOSSIER,
    PROCEDURE,
    PAPER_REGISTRATION,
    DEPARTMENT,
    RESTRICTION,
    POLICY,
    CALENDAR,
    DELEGATION,
    DRAW,
    EXPERT,
    RECORD_CHECK,
    SANCTION,
    WEBHOOK,
    ALLOWANCE
}
