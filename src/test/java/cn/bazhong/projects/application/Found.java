package cn.bazhong.projects.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.Restriction;
import cn.bazhong.projects.restriction.Restrictions;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.SampleProfiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the rules find on a profile, written as {@code weight rule field}. */
final class Found {
    static final String OWNER = "511900-MZJ";
    static final Set<String> DEPARTMENTS = Set.of(OWNER, "511900-WJW", "511900-JYJ");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Found() {
    }

    static List<Restriction> restrictions(CauseKind kind, String owner) {
        Cause cause = new Cause(new UUID(0, 1), kind, owner, kind.isOfAProject() ? new UUID(0, 2) : null, "511900-DSJ",
                LocalDate.of(2025, 12, 1), kind.isOfAYear() ? 2025 : null, null);
        return Restrictions.holding(List.of(cause), TODAY);
    }

    static ProjectProfile entry(String json) {
        return SampleProfiles.with("catalogueEntries", "[" + json + "]");
    }

    static ProjectProfile participants(String json) {
        return SampleProfiles.with("participants", "[" + json + "]");
    }

    static ProjectProfile declared(int item, boolean applies, String legalBasis) {
        return SampleProfiles.with(profile -> ((ObjectNode) profile.get("negativeList").get(item - 1))
                .put("applies", applies).put("legalBasis", legalBasis));
    }

    static ApplicationFacts facts(ProjectProfile profile, Boolean classified) {
        return facts(profile, classified, null, Map.of(), List.of());
    }

    static ApplicationFacts facts(ProjectProfile profile, Boolean classified, Stage original,
            Map<Integer, Boolean> screening, List<Restriction> restrictions) {
        return new ApplicationFacts(OWNER, classified, profile, SamplePolicies.city(), 2027, original, screening,
                restrictions, DEPARTMENTS, null);
    }

    static Set<String> found(ProjectProfile profile) {
        return found(facts(profile, false));
    }

    static Set<String> found(ApplicationFacts facts) {
        return ApplicationRules.findings(facts).stream()
                .map(one -> one.severity() + " " + one.rule() + " " + one.field())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Finding> of(String rule, ApplicationFacts facts) {
        return ApplicationRules.findings(facts).stream().filter(one -> one.rule().equals(rule)).toList();
    }

    static void assertFinds(String finding, ProjectProfile profile) {
        assertFinds(finding, facts(profile, false));
    }

    static void assertFinds(String finding, ApplicationFacts facts) {
        assertTrue(found(facts).contains(finding), () -> finding + " not in " + found(facts));
    }

    static void assertNothingBlocks(ProjectProfile profile) {
        assertEquals(List.of(), ApplicationRules.findings(facts(profile, false)).stream()
                .filter(one -> one.severity() == Severity.BLOCKING).toList());
    }
}
