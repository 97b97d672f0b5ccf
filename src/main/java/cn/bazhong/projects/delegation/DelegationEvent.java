package cn.bazhong.projects.delegation;

import cn.bazhong.projects.record.EventType;

/** What happens to delegations. */
enum DelegationEvent implements EventType {
    DELEGATION_GIVEN,
    DELEGATION_REVOKED
}
