package cn.bazhong.projects.application;

import cn.bazhong.projects.project.ProjectProfile.CatalogueEntry;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.util.Objects;
import java.util.stream.Stream;

/** Articles 9 to 11 and 16: what is shared, with whom, and why not. */
final class SharingChecks {

    private SharingChecks() {
    }

    static Stream<Finding> countySharing(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Boolean.TRUE.equals(facts.profile().countySharing()) ? Stream.of(rule.at("countySharing"))
                : Stream.empty();
    }

    /** What can be shared is shared with all; an entry that does not say counts as one that can. */
    static Stream<Finding> particularFirms(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Given.each(facts.profile().catalogueEntries(), (at, entry) ->
                Boolean.TRUE.equals(entry.onlyForParticularFirms()) && entry.sharingKind() != SharingKind.NONE
                        ? Stream.of(rule.at("catalogueEntries[" + at + "].onlyForParticularFirms", at + 1))
                        : Stream.empty());
    }

    static Stream<Finding> notSharedWithoutBasis(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isNotShared(facts) && !Given.isGiven(facts.profile().nonSharingBasis())
                ? Stream.of(rule.at("nonSharingBasis")) : Stream.empty();
    }

    static Stream<Finding> lawfullyNotShared(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isNotShared(facts) && facts.notSharing() == null && Given.isGiven(facts.profile().nonSharingBasis())
                ? Stream.of(rule.at("nonSharingBasis")) : Stream.empty();
    }

    /** Committee and government have agreed to it: it is decided. */
    static Stream<Finding> agreedNotShared(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return isNotShared(facts) && facts.notSharing() != null ? Stream.of(rule.at("nonSharingBasis", facts.notSharing()))
                : Stream.empty();
    }

    static Stream<Finding> nothingInCatalogueShared(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        boolean nothing = !facts.profile().catalogueEntries().isEmpty()
                && facts.catalogue().allMatch(entry -> entry.sharingKind() == SharingKind.NONE);
        return Boolean.TRUE.equals(facts.profile().sharesData()) && nothing
                ? Stream.of(rule.at("catalogueEntries")) : Stream.empty();
    }

    /** Not yet needed to apply; the dossier is stopped without it. */
    static Stream<Finding> noCatalogue(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return facts.profile().catalogueEntries().isEmpty() ? Stream.of(rule.at("catalogueEntries")) : Stream.empty();
    }

    static Stream<Finding> incompleteEntries(Rule<ApplicationFacts> rule, ApplicationFacts facts) {
        return Given.each(facts.profile().catalogueEntries(), (at, entry) -> missing(entry)
                .map(part -> rule.at("catalogueEntries[" + at + "]." + part, at + 1)));
    }

    private static Stream<String> missing(CatalogueEntry entry) {
        return Stream.of(
                        Given.isGiven(entry.resource()) ? null : "resource",
                        Given.isGiven(entry.fields()) ? null : "fields",
                        entry.sharingKind() == null ? "sharingKind" : null,
                        entry.openKind() == null ? "openKind" : null)
                .filter(Objects::nonNull);
    }

    private static boolean isNotShared(ApplicationFacts facts) {
        return Boolean.FALSE.equals(facts.profile().sharesData());
    }
}
