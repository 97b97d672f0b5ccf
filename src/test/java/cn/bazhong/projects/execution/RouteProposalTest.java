package cn.bazhong.projects.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.testsupport.SamplePolicies;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whose rules a lot is bought, and why (A36, A37, A39). */
class RouteProposalTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // works, catalogue, budget, tender from, limit, route, reason
        "true,  false, 1000.00,    -,          -,         TENDER,                 works",
        "true,  true,  4000000.00, 4000000.00, 500000.00, TENDER,                 works-from",
        "true,  true,  3999999.99, 4000000.00, 500000.00, GOVERNMENT_PROCUREMENT, catalogue",
        "true,  false, 3999999.99, 4000000.00, 500000.00, GOVERNMENT_PROCUREMENT, from-limit",
        "false, false, 500000.00,  -,          500000.00, GOVERNMENT_PROCUREMENT, from-limit",
        "false, false, 499999.99,  -,          500000.00, OWN_PROCUREMENT,        below-limit",
        "false, true,  1000.00,    -,          500000.00, GOVERNMENT_PROCUREMENT, catalogue",
        "false, false, 1000.00,    -,          -,         GOVERNMENT_PROCUREMENT, no-limit-set"})
    void a36_a37_a39_theStricterRouteUnlessPolicySaysOtherwise(boolean works, boolean inCatalogue, BigDecimal budget,
            BigDecimal tenderFrom, BigDecimal limit, ProcurementRoute route, String reason) {
        RouteProposal proposal = RouteProposal.of(new LotPlan("标段", "内容", budget, works, inCatalogue), policy(tenderFrom, limit));
        assertEquals(route, proposal.route());
        assertEquals(reason, proposal.reason());
        assertEquals(false, proposal.explained(Locale.ENGLISH).isBlank());
    }

    private static Policy policy(BigDecimal tenderFrom, BigDecimal limit) {
        return SamplePolicies.procuring(tenderFrom, limit);
    }
}
