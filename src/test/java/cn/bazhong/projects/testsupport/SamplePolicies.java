package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.regulation.Policy.ListDecisionOrder;
import cn.bazhong.projects.regulation.Policy.Share;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;

/** Policies for plain tests. */
public final class SamplePolicies {

    private SamplePolicies() {
    }

    /** The city's first version, as the migration enters it. */
    public static Policy city() {
        return city(null, null);
    }

    /** The city's first version with a voting threshold and a threshold for the government's decision. */
    public static Policy city(Share votingThreshold, BigDecimal governmentDecisionThreshold) {
        return city(votingThreshold, governmentDecisionThreshold, null, null, null, null, null);
    }

    /** With what the limits of procurement are (A36, A37). */
    public static Policy procuring(BigDecimal tenderThreshold, BigDecimal procurementThreshold) {
        return city(null, null, null, tenderThreshold, procurementThreshold, null, null);
    }

    /** With what makes a change major (A25). */
    public static Policy majorFrom(BigDecimal majorChangeThreshold) {
        return city(null, null, majorChangeThreshold, null, null, null, null);
    }

    /** With when an overdue step goes to the office, and to the chair (A5, A6). */
    public static Policy escalating(int days, int daysToChair) {
        return city(null, null, null, null, null, days, daysToChair);
    }

    private static Policy city(Share votingThreshold, BigDecimal governmentDecisionThreshold, BigDecimal majorChangeThreshold,
            BigDecimal tenderThreshold, BigDecimal procurementThreshold, Integer escalationDays, Integer escalationToChairDays) {
        return new Policy(new BigDecimal("300000.00"), new BigDecimal("3000000.00"), 1, 3, 3, 12, 24, 3,
                MonthDay.of(12, 31), ListDecisionOrder.GOVERNMENT_FIRST, true, votingThreshold,
                Map.of("APPLICATION_SCREENING", 10, "LIST_COMPOSITION", 15, "LIST_DETERMINATION", 20,
                        "LIST_GOVERNMENT_DECISION", 20, "LIST_PARTY_DECISION", 20, "LIST_PUBLICATION", 5),
                10, 3, null, majorChangeThreshold, governmentDecisionThreshold, null,
                "[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}", null, null, null, null, tenderThreshold, procurementThreshold, null, null, null,
                null, null, escalationDays, escalationToChairDays);
    }
}
