package cn.bazhong.projects.application;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.StoppingPoint;
import java.util.stream.Stream;

/**
 * What restricts the owner. Only Article 11 stops the application itself; the others stop approval or building later on and
 * are shown with their cause, first day and last day.
 */
final class RestrictionChecks {

    private RestrictionChecks() {
    }

    /** Only in principle is nothing new applied for: with grounds stated, the committee decides on the exception (A11). */
    static Stream<Finding> dataNotDelivered(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        Severity weight = Given.isGiven(facts.profile().undeliveredDataGrounds()) ? Severity.NEEDS_DECISION : Severity.BLOCKING;
        return facts.restrictedAt(StoppingPoint.NEW_APPLICATION)
                .map(one -> rule.weighing(weight, "undeliveredDataGrounds", one.kind(), one.from()));
    }

    static Stream<Finding> notAccepted(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return at(StoppingPoint.NEW_PROJECT_APPROVAL, rule, facts);
    }

    static Stream<Finding> notShared(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return facts.isConstruction() ? at(StoppingPoint.DRC_APPROVAL, rule, facts) : Stream.empty();
    }

    static Stream<Finding> insecure(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return facts.isConstruction() ? at(StoppingPoint.NEW_SYSTEM, rule, facts) : Stream.empty();
    }

    private static Stream<Finding> at(StoppingPoint point, Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return facts.restrictedAt(point).map(one -> rule.at(null, one.kind(), one.from(), until(one)));
    }

    private static Object until(Restriction restriction) {
        return restriction.until() == null ? "…" : restriction.until();
    }
}
