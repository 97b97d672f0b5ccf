package cn.bazhong.projects.policy;

import cn.bazhong.projects.record.EventType;

/** What happens to policies. */
enum PolicyEvent implements EventType {
    POLICY_ENTERED
}
