package cn.bazhong.projects.execution;

import cn.bazhong.projects.regulation.Policy;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.Locale;
import cn.bazhong.projects.text.Texts;

/**
 * By whose rules a lot is to be bought, and why (A36, A37, A39). Pure. A limit that policy does not set means the stricter
 * route.
 *
 * @param reason    key of the text {@code procurementReason.<reason>}
 * @param threshold the limit that was looked at, yuan; {@code null} where none decided
 */
record RouteProposal(ProcurementRoute route, String reason, @Nullable BigDecimal threshold) {

    static RouteProposal of(LotPlan lot, Policy policy) {
        if (lot.works() && reaches(lot.budget(), policy.tenderThreshold())) {
            return new RouteProposal(ProcurementRoute.TENDER, policy.tenderThreshold() == null ? "works" : "works-from",
                    policy.tenderThreshold());
        }
        if (lot.inCatalogue()) {
            return new RouteProposal(ProcurementRoute.GOVERNMENT_PROCUREMENT, "catalogue", null);
        }
        if (reaches(lot.budget(), policy.procurementThreshold())) {
            return new RouteProposal(ProcurementRoute.GOVERNMENT_PROCUREMENT,
                    policy.procurementThreshold() == null ? "no-limit-set" : "from-limit", policy.procurementThreshold());
        }
        return new RouteProposal(ProcurementRoute.OWN_PROCUREMENT, "below-limit", policy.procurementThreshold());
    }

    private static boolean reaches(BigDecimal amount, BigDecimal threshold) {
        return threshold == null || amount.compareTo(threshold) >= 0;
    }

    String explained(Locale locale) {
        return threshold == null ? Texts.of(locale, "procurementReason." + reason)
                : Texts.of(locale, "procurementReason." + reason, threshold);
    }
}
