package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.record.EventType;

/** What happens to allowances, and to the limits of systems. */
enum AllowanceEvent implements EventType {
    ALLOWANCE_GIVEN,
    ALLOWANCE_REVOKED,
    /** In the chain of the one that ended with its department, and of the one that continues it under the successor's name. */
    ALLOWANCE_PASSED_OVER,
    CLIENT_LIMIT_ENTERED
}
