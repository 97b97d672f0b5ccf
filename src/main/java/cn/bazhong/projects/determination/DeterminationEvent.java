package cn.bazhong.projects.determination;

import cn.bazhong.projects.record.EventType;

/** What is told of a finding in its own chain, which those read whom it concerns. */
enum DeterminationEvent implements EventType {
    FINDING_PROPOSED, FINDING_STATED_ON, FINDING_MADE, FINDING_NOT_MADE, FINDING_DROPPED, FINDING_REMEDY_REPORTED,
    FINDING_REMEDY_REFUSED, FINDING_ENDED
}
