package cn.bazhong.projects.procedure;

import cn.bazhong.projects.record.EventType;

enum ProcedureEvent implements EventType {
    PROCEDURE_STARTED,
    STEP_CONCLUDED,
    PROCEDURE_RESUBMITTED,
    PROCEDURE_WITHDRAWN,
    PROCEDURE_EXPIRED,
    PAPER_REGISTERED,
    PAPER_REFUSED,
    DUE_DATE_MOVED,
    ORGANS_ENTERED
}
