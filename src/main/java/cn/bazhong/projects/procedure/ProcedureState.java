package cn.bazhong.projects.procedure;

/** Where a procedure stands. */
public enum ProcedureState {
    RUNNING,
    /** With the applicant, who has to mend and resubmit. */
    RETURNED,
    PASSED,
    REJECTED,
    WITHDRAWN;

    public boolean isOver() {
        return this == PASSED || this == REJECTED || this == WITHDRAWN;
    }
}
