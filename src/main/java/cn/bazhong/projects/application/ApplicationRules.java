package cn.bazhong.projects.application;

import static cn.bazhong.projects.regulation.Rule.data;
import static cn.bazhong.projects.regulation.Rule.law;
import static cn.bazhong.projects.regulation.Rule.policy;
import static cn.bazhong.projects.regulation.Severity.BLOCKING;
import static cn.bazhong.projects.regulation.Severity.INFO;
import static cn.bazhong.projects.regulation.Severity.NEEDS_DECISION;
import static cn.bazhong.projects.regulation.Severity.WARNING;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Given;
import cn.bazhong.projects.regulation.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the Measures, policy and plain consistency ask of an application, in the order of the articles. */
public final class ApplicationRules {

    /** Asked before anything else. */
    static final Rule<ApplicationFacts> CLASSIFIED =
            law("A2_CLASSIFIED", Article.A2, BLOCKING).when(ApplicationFacts::isClassified, "classified");

    private static final List<Rule<ApplicationFacts>> REQUIRED = List.of(
            required("CLASSIFIED", Article.A2, "classified", ApplicationFacts::classified),
            filled("NAME", null, "name", ProjectProfile::name),
            filled("SUMMARY", Article.A8_6, "summary", ProjectProfile::summary),
            filled("PERFORMANCE_GOALS", Article.A8_6, "performanceGoals", ProjectProfile::performanceGoals),
            filled("CATEGORY", Article.A2, "category", ProjectProfile::category),
            filled("NATURE", Article.A2, "nature", ProjectProfile::nature),
            filled("CONTENT_KIND", Article.A2, "contentKind", ProjectProfile::contentKind),
            filled("MODE", Article.A4, "mode", ProjectProfile::mode),
            filled("GOVERNMENT_INVESTMENT", Article.A6, "governmentInvestment", ProjectProfile::governmentInvestment),
            filled("SECTOR", null, "sector", ProjectProfile::sector),
            filled("TOTAL_INVESTMENT", Article.A2, "totalInvestment", ProjectProfile::totalInvestment),
            filled("FUNDING_LINES", Article.A2, "fundingLines", ProjectProfile::fundingLines),
            filled("PLANNED_START", null, "plannedStart", ProjectProfile::plannedStart),
            filled("PLANNED_END", null, "plannedEnd", ProjectProfile::plannedEnd),
            filled("CLOUD_DEPLOYED", Article.A7, "cloudDeployed", ProjectProfile::cloudDeployed),
            filled("COUNTY_SHARING", Article.A9, "countySharing", ProjectProfile::countySharing),
            filled("SHARES_DATA", Article.A10, "sharesData", ProjectProfile::sharesData),
            filled("UPSTREAM_COORDINATED", Article.A13, "upstreamCoordinated", ProjectProfile::upstreamCoordinated),
            filled("CIVIL_WORKS", Article.A23, "civilWorks", ProjectProfile::civilWorks),
            filled("HIGH_ENERGY_USE", Article.A23, "highEnergyUse", ProjectProfile::highEnergyUse),
            filled("RESPONSIBLE_PERSON", Article.A24, "responsiblePerson", ProjectProfile::responsiblePerson),
            filled("RESPONSIBLE_POST", Article.A24, "responsiblePost", ProjectProfile::responsiblePost));

    private static final List<Rule<ApplicationFacts>> CONTENT = List.of(
            // Article 2: scope and money
            law("A2_MINIMUM_INVESTMENT", Article.A2, BLOCKING).finding(MoneyChecks::belowMinimum),
            data("FUNDING_LINE_INCOMPLETE", BLOCKING).finding(MoneyChecks::incompleteLines),
            data("FUNDING_SUM", BLOCKING).finding(MoneyChecks::sumDiffers),
            data("FUNDING_LINE_TWICE", WARNING).finding(MoneyChecks::linesTwice),
            data("FUNDING_YEAR", WARNING).finding(MoneyChecks::implausibleYears),
            data("FUNDING_NOT_IN_CALL_YEAR", WARNING).finding(MoneyChecks::nothingInCallYear),
            data("PERIOD_ORDER", BLOCKING).finding(PeriodChecks::endBeforeStart),
            law("A14_START_BEFORE_CALL_YEAR", Article.A14, WARNING).finding(PeriodChecks::startBeforeCallYear),
            data("DEPARTMENT_UNKNOWN", BLOCKING).finding(ParticipantChecks::unknownDepartments),
            data("NATIONAL_PROJECT_CODE", WARNING).finding(PeriodChecks::oddNationalCode),
            // Article 7: building on what is common
            law("A7_NOT_ON_CLOUD", Article.A7, WARNING).finding(NegativeListChecks::notOnCloud),
            law("A7_NO_PLATFORM", Article.A7, WARNING).finding(NegativeListChecks::noPlatform),
            // Article 8: the negative list
            law("A8_UNDECLARED", Article.A8, BLOCKING).finding(NegativeListChecks::undeclared),
            data("A8_DECLARED_TWICE", BLOCKING).finding(NegativeListChecks::declaredTwice),
            negativeItem(1, Article.A8_1),
            negativeItem(2, Article.A8_2),
            negativeItem(3, Article.A8_3),
            negativeItem(4, Article.A8_4),
            negativeItem(5, Article.A8_5),
            negativeItem(6, Article.A8_6),
            negativeItem(7, Article.A8_7),
            negativeItem(8, Article.A8_8),
            law("A8_3_CONTRADICTED", Article.A8_3, WARNING).finding(NegativeListChecks::cloudContradicted),
            law("A8_5_CONTRADICTED", Article.A8_5, WARNING).finding(NegativeListChecks::platformsContradicted),
            data("ORIGINAL_PROJECT_MISSING", BLOCKING).finding(NegativeListChecks::originalMissing),
            law("A8_8_ORIGINAL_NOT_ACCEPTED", Article.A8_8, BLOCKING, NEEDS_DECISION)
                    .finding(NegativeListChecks::originalNotAccepted),
            law("A8_REPLACED_SYSTEM", Article.A8, WARNING).finding(NegativeListChecks::replacedSystems),
            // Articles 9 to 11: sharing
            law("A9_COUNTY_SHARING", Article.A9, INFO).finding(SharingChecks::countySharing),
            law("A10_PARTICULAR_FIRMS", Article.A10, BLOCKING).finding(SharingChecks::particularFirms),
            law("A10_NO_LEGAL_BASIS", Article.A10, BLOCKING).finding(SharingChecks::notSharedWithoutBasis),
            law("A10_NOTHING_SHARED", Article.A10, WARNING).finding(SharingChecks::nothingInCatalogueShared),
            law("A11_NON_SHARING", Article.A11, NEEDS_DECISION).finding(SharingChecks::lawfullyNotShared),
            law("A11_NON_SHARING_GRANTED", Article.A11, INFO).finding(SharingChecks::agreedNotShared),
            law("A11_DATA_NOT_DELIVERED", Article.A11, BLOCKING, NEEDS_DECISION)
                    .finding(RestrictionChecks::dataNotDelivered),
            // Articles 13 to 19: planning and the way ahead
            law("A13_UPSTREAM", Article.A13, INFO).finding(PathChecks::upstream),
            law("A13_NO_UPPER_LEVEL_FUNDS", Article.A13, WARNING).finding(PathChecks::upstreamWithoutFunds),
            law("A16_NO_CATALOGUE", Article.A16, WARNING).finding(SharingChecks::noCatalogue),
            law("A16_ENTRY_INCOMPLETE", Article.A16, WARNING).finding(SharingChecks::incompleteEntries),
            law("A17_DOSSIERS", Article.A17, INFO).finding(PathChecks::fullDossiers),
            law("A17_IMPLEMENTATION_PLAN", Article.A17_3, INFO).finding(PathChecks::implementationPlanPossible),
            law("A18_SERVICE_CONDITIONS", Article.A18, INFO).finding(PathChecks::serviceConditions),
            law("A19_PROPOSAL_NOT_NEEDED", Article.A19, INFO).finding(PathChecks::proposalNotNeeded),
            law("A19_BASIS_WITHOUT_REFERENCE", Article.A19, WARNING).finding(PathChecks::basisWithoutReference),
            policy("A21_GOVERNMENT_DECISION", Article.A21, INFO).finding(PathChecks::governmentDecides),
            // Articles 22 to 28: those who take part, and the work
            law("A22_SCOPE_MISSING", Article.A22, BLOCKING).finding(ParticipantChecks::scopeMissing),
            law("A22_DATA_DUTIES_MISSING", Article.A22, BLOCKING).finding(ParticipantChecks::dataDutiesMissing),
            law("A22_OVERLAP", Article.A22, BLOCKING).finding(ParticipantChecks::overlapping),
            law("A23_MATTERS_ASKED_FOR", Article.A23, INFO).finding(PathChecks::mattersAskedFor),
            policy("A28_PERIOD_TOO_SHORT", Article.A28, WARNING).finding(PeriodChecks::tooShortForTrial),
            // Restrictions that stop a later deed, shown early with their way out
            law("A30_NOT_ACCEPTED", Article.A30, WARNING).finding(RestrictionChecks::notAccepted),
            law("A32_NOT_SHARED", Article.A32, WARNING).finding(RestrictionChecks::notShared),
            law("A46_STATEMENT_MISSING", Article.A46, WARNING).finding(PathChecks::noProductStatement),
            law("A47_INSECURE", Article.A47, WARNING).finding(RestrictionChecks::insecure));

    /** Only when the leading group office accepts: every declaration has been looked at. */
    static final Rule<ApplicationFacts> UNCONFIRMED =
            law("A8_UNCONFIRMED", Article.A8, BLOCKING).finding(NegativeListChecks::unconfirmed);

    private static final List<Rule<ApplicationFacts>> WHILE_WRITING =
            Stream.of(List.of(CLASSIFIED), REQUIRED, CONTENT).flatMap(List::stream).toList();

    /** Every rule there is on applications. */
    public static final List<Rule<ApplicationFacts>> ALL =
            Stream.concat(WHILE_WRITING.stream(), Stream.of(UNCONFIRMED)).toList();

    private ApplicationRules() {
    }

    /**
     * What is found while an application is written and when it is submitted. About a classified project nothing else is
     * said: nothing of it is to be looked at here.
     */
    public static List<Finding> findings(ApplicationFacts facts) {
        return facts.isClassified() ? Rule.all(List.of(CLASSIFIED), facts) : Rule.all(WHILE_WRITING, facts);
    }

    /** What is found when the leading group office accepts an application for the list. */
    public static List<Finding> findingsAtAcceptance(ApplicationFacts facts) {
        return facts.isClassified() ? findings(facts) : Rule.all(ALL, facts);
    }

    private static Rule<ApplicationFacts> negativeItem(int item, Article article) {
        return law("A8_" + item + "_APPLIES", article, BLOCKING, NEEDS_DECISION)
                .finding((rule, facts) -> NegativeListChecks.applies(rule, facts, item));
    }

    private static Rule<ApplicationFacts> filled(String name, Article article, String field,
            Function<ProjectProfile, Object> value) {
        return required(name, article, field, facts -> value.apply(facts.profile()));
    }

    private static Rule<ApplicationFacts> required(String name, Article article, String field,
            Function<ApplicationFacts, Object> value) {
        Rule.Head head = article == null ? data("REQUIRED_" + name, BLOCKING)
                : law("REQUIRED_" + name, article, BLOCKING);
        return head.when(facts -> !Given.isGiven(value.apply(facts)), field);
    }
}
