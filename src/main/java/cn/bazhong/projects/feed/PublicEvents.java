package cn.bazhong.projects.feed;

import java.util.Set;

/**
 * What is no project's and open to everybody who may read events: calls and published lists (A14, A15), the calendar, what a
 * jurisdiction has set (A49, A50), and which departments there are. Anything else that is no project's stays within the
 * portal: drafts and signatures of a department, delegations, draws, registers.
 */
public final class PublicEvents {
    public static final Set<String> TYPES = Set.of("CALL_OPENED", "CALL_CHANGED", "ADJUSTMENT_OPENED", "LIST_PUBLISHED",
            "ADJUSTMENT_PUBLISHED", "CALENDAR_EXPECTED", "CALENDAR_PUBLISHED", "CALENDAR_CORRECTED", "POLICY_ENTERED",
            "ORGANS_ENTERED", "DEPARTMENT_ENTERED", "SUCCESSION_ORDERED", "DEPARTMENT_SUCCEEDED");

    private PublicEvents() {
    }
}
