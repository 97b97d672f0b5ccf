package cn.bazhong.projects.regulation;

import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who decides on one item of a review, after everybody recused has left (A5).
 *
 * @param entitled          number of those entitled to vote on the item
 * @param experts           how many of them are experts
 * @param absentDepartments names of departments that Article 5 names and that nobody represents
 */
public record Panel(int entitled, int experts, List<String> absentDepartments, Policy policy) {

    /** Every rule there is on panels. */
    public static final List<Rule<Panel>> RULES = List.of(
            Rule.law("A5_EXPERT_SHARE", Article.A5, BLOCKING).finding(Panel::tooFewExperts),
            Rule.policy("A5_NAMED_DEPARTMENT_ABSENT", Article.A5, BLOCKING).finding(Panel::absent));

    public Panel {
        absentDepartments = List.copyOf(absentDepartments);
    }

    /** What keeps this panel from deciding on the item. */
    public List<Finding> findings() {
        return Rule.all(RULES, this);
    }

    private static Stream<Finding> tooFewExperts(Rule<Panel> rule, Panel panel) {
        return panel.policy.isExpertShareReached(panel.experts, panel.entitled) ? Stream.empty()
                : Stream.of(rule.at(null, panel.experts, panel.entitled, panel.policy.expertShareNumerator(),
                        panel.policy.expertShareDenominator()));
    }

    private static Stream<Finding> absent(Rule<Panel> rule, Panel panel) {
        return panel.policy.namedDepartmentsRequired() ? panel.absentDepartments.stream()
                .map(department -> rule.at(null, department)) : Stream.empty();
    }
}
