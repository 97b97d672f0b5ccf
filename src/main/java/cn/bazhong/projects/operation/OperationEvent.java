package cn.bazhong.projects.operation;

import cn.bazhong.projects.record.EventType;

/** What is told of operation in the project's chain. */
enum OperationEvent implements EventType {
    OPERATOR_STATED,
    OM_BUDGET_BEGUN,
    OM_BUDGET_CHANGED,
    OM_BUDGET_SUBMITTED,
    OM_BUDGET_RETURNED,
    OM_BUDGET_APPROVED,
    OM_BUDGET_REJECTED,
    OM_BUDGET_WITHDRAWN,
    CLOUD_REQUESTED,
    CLOUD_REQUEST_RETURNED,
    CLOUD_GRANTED,
    CLOUD_REFUSED,
    CLOUD_REQUEST_WITHDRAWN,
    CLOUD_RELEASED,
    REPLACED_SYSTEM_SHUT_DOWN,
    SHUTDOWN_POSTPONED,
    ASSESSMENT_ENTERED,
    OM_CONTRACT_SIGNED,
    OM_PAID,
    OM_PAYMENT_REVERSED
}
