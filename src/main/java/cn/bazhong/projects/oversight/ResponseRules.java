package cn.bazhong.projects.oversight;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a response has to say: on every item, with evidence (A43). Pure. */
final class ResponseRules {

    static final List<Rule<ResponseFacts>> ALL = List.of(
            law("A43_ITEM_ANSWERED", Article.A43, BLOCKING).finding((rule, facts) -> IntStream.rangeClosed(1, facts.items())
                    .filter(item -> !facts.isAnswered(item)).mapToObj(item -> rule.at("answers", item))),
            law("A43_EVIDENCE", Article.A43, BLOCKING).finding((rule, facts) ->
                    answers(rule, facts, "evidence", answer -> answer.evidence().isEmpty())),
            data("EVIDENCE_FILED", BLOCKING).finding((rule, facts) -> answers(rule, facts, "evidence",
                    answer -> !answer.evidence().stream().allMatch(facts::isFiled))),
            data("ANSWER_TO_ITEM", BLOCKING).finding((rule, facts) -> answers(rule, facts, "item", answer -> answer.item() > facts.items()
                    || facts.answers().stream().filter(other -> other.item().equals(answer.item())).count() > 1)));

    private ResponseRules() {
    }

    private static Stream<Finding> answers(Rule<ResponseFacts> rule, ResponseFacts facts, String field,
            Predicate<RespondToOrder.Answer> wrong) {
        return IntStream.range(0, facts.answers().size()).filter(i -> wrong.test(facts.answers().get(i)))
                .mapToObj(i -> rule.at("answers[" + i + "]." + field, facts.answers().get(i).item()));
    }
}
