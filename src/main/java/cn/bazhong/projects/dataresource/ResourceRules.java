package cn.bazhong.projects.dataresource;

import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.stream.Stream;

/** What an information resource has to be like (A10, A16, A32). Pure. */
final class ResourceRules {
    /** Never to be, not even in a draft. */
    static final Rule<ResourceFacts> PARTICULAR_FIRMS = law("A10_RESOURCE_PARTICULAR_FIRMS", Article.A10, BLOCKING)
            .when(ResourceFacts::isForParticularFirms, "onlyForParticularFirms");

    static final List<Rule<ResourceFacts>> ALL = List.of(PARTICULAR_FIRMS,
            law("A10_RESOURCE_NO_BASIS", Article.A10, BLOCKING).when(ResourceFacts::lacksBasis, "nonSharingBasis"),
            law("A11_RESOURCE_NOT_SHARED", Article.A11, INFO).finding((rule, facts) ->
                    facts.notSharing() != null && facts.content().sharingKind() == SharingKind.NONE
                            ? Stream.of(rule.at("sharingKind", facts.notSharing())) : Stream.empty()),
            law("A16_RESOURCE_INCOMPLETE", Article.A16, BLOCKING).finding((rule, facts) -> facts.missing().map(rule::at)),
            law("A32_RESOURCE_COLLECTED_ELSEWHERE", Article.A32, WARNING).finding((rule, facts) -> facts.elsewhere().isEmpty()
                    ? Stream.empty() : Stream.of(rule.at("resource", String.join("、", facts.elsewhere())))));

    private ResourceRules() {
    }
}
