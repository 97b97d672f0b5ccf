package cn.bazhong.projects.procedure;

import cn.bazhong.projects.record.EventType;

enum ProcedureEvent implements EventType {
    PROCEDURE_STARTED,
    STEP_CONCLUDED,
    /** Within a department: somebody drafted, signed or gave back; not in the timeline of the project. */
    CONCLUSION_DRAFTED,
    DRAFT_SIGNED,
    DRAFT_GIVEN_BACK,
    SIGNING_ENTERED,
    /** It was mistaken, and nobody had built on it yet. */
    STEP_TAKEN_BACK,
    STEP_ASSIGNED,
    STEP_GIVEN_BACK,
    STEP_HANDED_OVER,
    /** In the chain of the department: all that one person had. */
    MATTERS_HANDED_OVER,
    PROCEDURE_RESUBMITTED,
    PROCEDURE_WITHDRAWN,
    PROCEDURE_REVIEWED_AGAIN,
    PROCEDURE_EXPIRED,
    /** The owner was heard, and it does not pass. */
    PROCEDURE_REFUSED,
    PAPER_REGISTERED,
    PAPER_REFUSED,
    DUE_DATE_MOVED,
    OPINION_ANSWERED,
    MATERIAL_REQUESTED,
    MATERIAL_SUPPLIED,
    STEP_URGED,
    /** By the clock: it is overdue, and was put to those above. */
    STEP_ESCALATED,
    OPINION_COORDINATED,
    LATE_OPINION_RULED_ON,
    CONDITION_REPORTED,
    CONDITION_MET,
    CONDITION_NOT_MET,
    ORGANS_ENTERED,
    /** The project came to its end, and what was under way on it with it. */
    PROCEDURE_ENDED
}
