package cn.bazhong.projects.termination;

import cn.bazhong.projects.record.EventType;

/** What is told of terminations in the project's chain. */
enum TerminationEvent implements EventType {
    TERMINATION_BEGUN, TERMINATION_SUBMITTED, TERMINATION_ORDERED, TERMINATION_RETURNED, TERMINATION_AGREED, TERMINATION_REFUSED,
    TERMINATION_WITHDRAWN
}
