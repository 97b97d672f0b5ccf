package cn.bazhong.projects.oversight;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What a measure has to be like: the owner is heard before anything is decided against it (A43). Pure. */
final class MeasureRules {

    static final List<Rule<MeasureFacts>> ALL = List.of(
            policy("A43_HEARD_FIRST", Article.A43, BLOCKING).when(facts -> !facts.isHeard(), "hearing"),
            data("HEARD_BETWEEN", BLOCKING).when(facts -> facts.isHeard()
                    && (facts.measure().hearing().heardOn().isBefore(facts.orderedOn())
                            || facts.measure().hearing().heardOn().isAfter(facts.measure().decidedOn())), "hearing.heardOn"),
            data("MEASURE_AFTER_TODAY", BLOCKING).when(facts -> facts.measure().decidedOn().isAfter(facts.today()), "decidedOn"));

    private MeasureRules() {
    }
}
