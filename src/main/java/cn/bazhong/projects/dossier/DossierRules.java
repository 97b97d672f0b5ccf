package cn.bazhong.projects.dossier;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.NEEDS_DECISION;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.math.BigDecimal;
import cn.bazhong.projects.project.ProjectProfile.SharingKind;
import cn.bazhong.projects.regulation.Given;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the Measures ask of a dossier when it is handed in, in the order of the articles. Pure. */
final class DossierRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Sections that another article than 17 asks for, by a rule of its own. */
    private static final Set<Section> OF_THEIR_OWN = EnumSet.of(Section.EXEMPT_MATTERS, Section.COUNTY_SHARING);

    static final List<Rule<DossierFacts>> ALL = List.of(
            law("A10_DOSSIER_PARTICULAR_FIRMS", Article.A10, BLOCKING).finding(DossierRules::particularFirms),
            // Article 9: what counties have to share is decided by the government, on common requirements
            law("A9_DOSSIER_COUNTIES", Article.A9, BLOCKING).when(facts -> facts.asksFor(Section.COUNTY_SHARING)
                    && !facts.content().says(Section.COUNTY_SHARING), "chapters.COUNTY_SHARING"),
            // Article 13: looked at and filed before the owner applies to state or province
            law("A13_DOSSIER_NOT_UPSTREAM", Article.A13, BLOCKING).when(
                    facts -> !facts.type().isOnTheWay() && !facts.isUpstream(), "type"),
            law("A13_DOSSIER_NOT_FILED", Article.A13, BLOCKING).when(facts -> facts.type().isOnTheWay() && facts.isUpstream()
                    && facts.approvalOf(DossierType.UPSTREAM_PLAN).isEmpty(), "type"),
            // Article 15: in principle what is not on the list is not approved; the government's exception moved it on
            law("A15_DOSSIER_NOT_LISTED", Article.A15, BLOCKING).when(
                    facts -> facts.type().isOnTheWay() && facts.stage() != Stage.LISTED && facts.stage() != Stage.IN_APPROVAL, "type"),
            law("A16_DOSSIER_CATALOGUE", Article.A16, BLOCKING).when(
                    facts -> facts.type().asksFor(Section.DATA_RESOURCES) && facts.content().catalogueEntries().isEmpty(),
                    "catalogueEntries"),
            law("A16_DOSSIER_ENTRY", Article.A16, BLOCKING).finding(DossierRules::incompleteEntries),
            // Articles 17 to 19: the way, and whose turn it is on it
            law("A17_DOSSIER_WAY", Article.A17, BLOCKING).when(
                    facts -> facts.type().isOnTheWay() && !facts.path().stands(), "type"),
            law("A17_DOSSIER_TURN", Article.A17, BLOCKING).when(
                    facts -> facts.type().isOnTheWay() && facts.path().stands() && !facts.isItsTurn(), "type"),
            law("A17_DOSSIER_CHAPTER", Article.A17, BLOCKING).finding(DossierRules::missingChapters),
            law("A17_DOSSIER_DOCUMENT", Article.A17, BLOCKING).when(facts -> !facts.documentThere(), "documentId"),
            // Article 22: who builds what, agreed by all of them, nothing twice
            law("A22_DOSSIER_SCOPE", Article.A22, BLOCKING).finding(DossierRules::scopes),
            law("A22_DOSSIER_OVERLAP", Article.A22, BLOCKING).finding(DossierRules::overlaps),
            law("A22_DOSSIER_UNCONFIRMED", Article.A22, BLOCKING).finding(DossierRules::unconfirmed),
            law("A23_DOSSIER_MATTERS", Article.A23, BLOCKING).when(
                    facts -> facts.asksFor(Section.EXEMPT_MATTERS) && !facts.content().says(Section.EXEMPT_MATTERS),
                    "chapters.EXEMPT_MATTERS"),
            // Article 25: a budget estimate that outgrows the study sends the study back
            policy("A25_DOSSIER_OVER_STUDY", Article.A25, BLOCKING).finding(DossierRules::overStudy),
            law("A45_DOSSIER_PROTECTION", Article.A45, BLOCKING).when(
                    facts -> facts.type().describesSystem() && facts.content().protectionGrade() == null, "protectionGrade"),
            law("A46_DOSSIER_PRODUCTS", Article.A46, BLOCKING).when(
                    facts -> facts.type().asksFor(Section.PRODUCTS) && facts.content().products().isEmpty(), "products"),
            law("A46_DOSSIER_PRODUCT", Article.A46, BLOCKING, NEEDS_DECISION).finding(DossierRules::products),
            data("DOSSIER_COSTS", BLOCKING).finding(DossierRules::costs),
            data("DOSSIER_OVER_LIST", WARNING).finding(DossierRules::overList));

    private DossierRules() {
    }

    private static Stream<Finding> particularFirms(Rule<DossierFacts> rule, DossierFacts facts) {
        return Given.each(facts.catalogueEntries(), (at, entry) -> Boolean.TRUE.equals(entry.onlyForParticularFirms())
                && entry.sharingKind() != SharingKind.NONE
                ? Stream.of(rule.at("catalogueEntries[" + at + "].onlyForParticularFirms", at + 1)) : Stream.empty());
    }

    private static Stream<Finding> incompleteEntries(Rule<DossierFacts> rule, DossierFacts facts) {
        return Given.each(facts.catalogueEntries(), (at, entry) -> Stream.of(
                        Given.isGiven(entry.resource()) ? null : "resource", Given.isGiven(entry.fields()) ? null : "fields",
                        entry.sharingKind() == null ? "sharingKind" : null, entry.openKind() == null ? "openKind" : null,
                        Given.isGiven(entry.format()) ? null : "format", Given.isGiven(entry.updateCycle()) ? null : "updateCycle")
                .filter(Objects::nonNull).map(part -> rule.at("catalogueEntries[" + at + "]." + part, at + 1)));
    }

    /** What is asked for by the type, and the division of work where several build. */
    private static Stream<Finding> missingChapters(Rule<DossierFacts> rule, DossierFacts facts) {
        return facts.type().sections().stream()
                .filter(section -> !OF_THEIR_OWN.contains(section) && (section != Section.JOINT_CONSTRUCTION || facts.isJoint()))
                .filter(section -> !facts.content().says(section))
                .map(section -> rule.at("chapters." + section, section));
    }

    private static Stream<Finding> scopes(Rule<DossierFacts> rule, DossierFacts facts) {
        return Given.each(facts.participants(), (at, one) -> Stream.of(
                        Given.isGiven(one.department()) ? null : "department", Given.isGiven(one.scope()) ? null : "scope",
                        Given.isGiven(one.dataDuties()) ? null : "dataDuties")
                .filter(Objects::nonNull).map(part -> rule.at("participants[" + at + "]." + part, at + 1)));
    }

    /** The same resource or the same scope twice is built twice; whether others overlap is for the reviewers to see. */
    private static Stream<Finding> overlaps(Rule<DossierFacts> rule, DossierFacts facts) {
        if (!facts.isJoint()) {
            return Stream.empty();
        }
        Set<String> scopes = new HashSet<>();
        Set<String> resources = new HashSet<>();
        return Stream.concat(
                Given.each(facts.participants(), (at, one) -> Given.isGiven(one.scope()) && !scopes.add(one.scope().strip())
                        ? Stream.of(rule.at("participants[" + at + "].scope", one.scope().strip())) : Stream.empty()),
                Given.each(facts.catalogueEntries(), (at, one) -> Given.isGiven(one.resource())
                        && !resources.add(one.resource().strip())
                        ? Stream.of(rule.at("catalogueEntries[" + at + "].resource", one.resource().strip())) : Stream.empty()));
    }

    private static Stream<Finding> unconfirmed(Rule<DossierFacts> rule, DossierFacts facts) {
        return Given.each(facts.participants(), (at, one) -> Given.isGiven(one.department())
                && !facts.confirmed().contains(one.department())
                ? Stream.of(rule.at("participants[" + at + "].department", at + 1)) : Stream.empty());
    }

    private static Stream<Finding> overStudy(Rule<DossierFacts> rule, DossierFacts facts) {
        if (facts.type() != DossierType.PRELIMINARY_DESIGN) {
            return Stream.empty();
        }
        int percent = facts.policy().feasibilityExcessPercent() == null ? 0 : facts.policy().feasibilityExcessPercent();
        return facts.approvalOf(DossierType.FEASIBILITY_STUDY).stream()
                .filter(study -> facts.content().amount().multiply(HUNDRED)
                        .compareTo(study.amount().multiply(BigDecimal.valueOf(100L + percent))) > 0)
                .map(study -> rule.at("costLines", facts.content().amount(), study.amount(), percent));
    }

    /** One that is not secure and reliable has to be argued for, and the reviewers judge the argument. */
    private static Stream<Finding> products(Rule<DossierFacts> rule, DossierFacts facts) {
        return Given.each(facts.products(), (at, product) -> {
            String field = "products[" + at + "]";
            if (!Given.isGiven(product.name()) || product.secureAndReliable() == null || !Given.isGiven(product.explanation())) {
                return Stream.of(rule.weighing(BLOCKING, field, at + 1));
            }
            return product.secureAndReliable() ? Stream.empty() : Stream.of(rule.weighing(NEEDS_DECISION, field, at + 1));
        });
    }

    private static Stream<Finding> costs(Rule<DossierFacts> rule, DossierFacts facts) {
        if (facts.content().costLines().isEmpty()) {
            return Stream.of(rule.at("costLines", 0));
        }
        Set<UUID> seen = new HashSet<>();
        return Given.each(facts.content().costLines(), (at, line) -> !Given.isGiven(line.name()) || line.kind() == null
                || line.amount() == null || line.amount().signum() == 0 || !seen.add(line.id())
                ? Stream.of(rule.at("costLines[" + at + "]", at + 1)) : Stream.empty());
    }

    private static Stream<Finding> overList(Rule<DossierFacts> rule, DossierFacts facts) {
        BigDecimal listed = facts.profile().totalInvestment();
        return listed != null && facts.content().amount().compareTo(listed) > 0
                ? Stream.of(rule.at("costLines", facts.content().amount(), listed)) : Stream.empty();
    }
}
