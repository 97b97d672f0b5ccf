package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.record.EventType;

/** What happens to allowances, and to the limits of systems. */
enum AllowanceEvent implements EventType {
    ALLOWANCE_GIVEN,
    ALLOWANCE_REVOKED,
    CLIENT_LIMIT_ENTERED
}
