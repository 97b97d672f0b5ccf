package cn.bazhong.projects.oversight;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;

/** What a deadline has to be like: something is put right within a time, and there has to be one (A43). Pure. */
final class TermRules {

    static final List<Rule<TermFacts>> ALL = List.of(
            law("A43_DEADLINE_TO_COME", Article.A43, BLOCKING)
                    .when(facts -> facts.term() != null && !facts.term().due().isAfter(facts.today()), "deadline"),
            law("A43_DEADLINE_SET", Article.A43, BLOCKING).when(facts -> facts.term() == null, "deadline"),
            data("DEADLINE_EARLIER", BLOCKING).when(facts -> facts.term() != null && facts.present() != null
                    && facts.term().due().isBefore(facts.present()), "deadline"));

    private TermRules() {
    }
}
