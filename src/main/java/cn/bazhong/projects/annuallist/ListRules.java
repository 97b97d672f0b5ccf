package cn.bazhong.projects.annuallist;

import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What the Measures and policy ask of an annual list. */
final class ListRules {

    /** On a conclusion of the committee: what was found on a line is not passed over in silence. */
    static final Rule<Decided> NOT_EXPRESS =
            law("A15_NOT_EXPRESS", Article.A15, BLOCKING).finding(ListRules::notExpress);

    static final List<Rule<?>> ALL = List.of(NOT_EXPRESS);

    private ListRules() {
    }

    private static Stream<Finding> notExpress(Rule<Decided> rule, Decided one) {
        boolean silent = one.line().needsDecision() && Verdicts.isBlank(one.decision().reason());
        return silent ? Stream.of(rule.at(one.line().id().toString(), one.line().name())) : Stream.empty();
    }
}
