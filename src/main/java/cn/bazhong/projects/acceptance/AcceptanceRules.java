package cn.bazhong.projects.acceptance;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What has to be there before an acceptance is convened (A16, A29, A46, A47). Pure. */
final class AcceptanceRules {
    private static final Rule<MaterialFacts> SHARING = law("A16_SHARING_REPORT", Article.A16, BLOCKING).when(facts -> facts.shares()
            && facts.handedIn(MaterialKind.SHARING_REPORT).filter(Material::grounded).isPresent(), MaterialKind.SHARING_REPORT.field());
    private static final Rule<MaterialFacts> RESULT = law("A29_RESULT_MISSING", Article.A29, BLOCKING).finding((rule, facts) -> of(rule,
            facts.shown().filter(one -> one.kind().hasResult() && one.passed() == null)));
    private static final Rule<MaterialFacts> DOCUMENT = data("ACCEPTANCE_DOCUMENT", BLOCKING).finding((rule, facts) -> of(rule,
            facts.shown().filter(one -> !facts.isFiled(one))));
    private static final Rule<MaterialFacts> NOT_APPLICABLE = law("A29_NOT_APPLICABLE", Article.A29, INFO).finding((rule, facts) ->
            of(rule, facts.content().materials().stream().filter(Material::grounded)));

    static final List<Rule<MaterialFacts>> ALL = List.of(
            missing("A29_MATERIAL_MISSING", Article.A29),
            missing("A46_MATERIAL_MISSING", Article.A46),
            SHARING, RESULT, NOT_APPLICABLE,
            law("A29_NOT_PASSED", Article.A29, WARNING).finding((rule, facts) -> of(rule, failed(facts, false))),
            law("A47_NOT_PASSED", Article.A47, WARNING).finding((rule, facts) -> of(rule, failed(facts, true))),
            law("A29_NOT_VALID", Article.A29, WARNING).finding((rule, facts) -> of(rule, facts.shown().filter(one ->
                    one.validUntil() != null && facts.content().heldOn() != null && one.validUntil().isBefore(facts.content().heldOn())))),
            data("ACCEPTANCE_HARDWARE", BLOCKING).when(facts -> facts.hardware() == null, "hardware"),
            data("ACCEPTANCE_HELD_ON", BLOCKING).when(facts -> facts.content().heldOn() == null
                    || facts.earliest() != null && facts.content().heldOn().isBefore(facts.earliest()), "heldOn"),
            data("ACCEPTANCE_PLACE", BLOCKING).when(facts -> facts.content().place() == null || facts.content().place().isBlank(), "place"),
            DOCUMENT);

    /** Of what is handed in anew when something had to be put right. */
    static final List<Rule<MaterialFacts>> OF_CORRECTION = List.of(SHARING, RESULT, NOT_APPLICABLE, DOCUMENT);

    private AcceptanceRules() {
    }

    /** Of the kinds that article asks for. */
    private static Rule<MaterialFacts> missing(String code, Article article) {
        return law(code, article, BLOCKING).finding((rule, facts) -> facts.needed()
                .filter(kind -> kind.article() == article && facts.handedIn(kind).isEmpty()).map(kind -> rule.at(kind.field(), kind)));
    }

    private static Stream<Material> failed(MaterialFacts facts, boolean ofSecurity) {
        return facts.shown().filter(one -> Boolean.FALSE.equals(one.passed()) && one.kind().isOfSecurity() == ofSecurity);
    }

    private static Stream<Finding> of(Rule<MaterialFacts> rule, Stream<Material> materials) {
        return materials.map(one -> rule.at(one.kind().field(), one.kind()));
    }
}
