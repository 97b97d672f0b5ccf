package cn.bazhong.projects.operation;

import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** Who may run a system (A33). Pure. */
final class OperatorRules {
    static final List<Rule<StateOperator>> ALL = List.of(
            law("A33_SELF_RUN", Article.A33, WARNING).when(operator -> operator.kind() == OperatorKind.OWN_STAFF
                    && (operator.capability() == null || operator.capability().isBlank()), "capability"));

    private OperatorRules() {
    }
}
