package cn.bazhong.projects.change;

import cn.bazhong.projects.procedure.RouteFacts;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a change goes, and why (A25). Pure. What counts is all changes together against the first approval, those still
 * under way included, so that nothing is gained by asking in parts.
 *
 * @param moved     what all of them move of the estimate, yuan
 * @param threshold from which that is major, yuan; {@code null} where policy sets none, and every change is
 * @param because   keys of the texts {@code changeReason.<key>}
 */
record Classified(RouteFacts.Change change, BigDecimal moved, @Nullable BigDecimal threshold, List<String> because) {

    static Classified of(ChangeFacts facts) {
        List<String> major = new ArrayList<>();
        BigDecimal threshold = facts.policy().majorChangeThreshold();
        if (threshold == null) {
            major.add("no-threshold");
        } else if (facts.moved().compareTo(threshold) >= 0) {
            major.add(facts.movedAlone().compareTo(threshold) >= 0 ? "amount" : "together");
        }
        if (Boolean.TRUE.equals(facts.content().mainContents())) {
            major.add("main-contents");
        }
        if (Boolean.FALSE.equals(facts.content().goalsKept())) {
            major.add("goals");
        }
        if (facts.isLeftToOwner()) {
            return new Classified(RouteFacts.Change.OWNER_ADJUSTMENT, facts.moved(), threshold, List.of("left-to-owner"));
        }
        boolean estimate = facts.difference().signum() != 0;
        return major.isEmpty()
                ? new Classified(estimate ? RouteFacts.Change.MINOR_WITH_ESTIMATE : RouteFacts.Change.MINOR, facts.moved(), threshold,
                        List.of("below-threshold"))
                : new Classified(estimate ? RouteFacts.Change.MAJOR_WITH_ESTIMATE : RouteFacts.Change.MAJOR, facts.moved(), threshold,
                        major);
    }
}
