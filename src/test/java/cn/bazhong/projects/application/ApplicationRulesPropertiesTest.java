package cn.bazhong.projects.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.testsupport.SamplePolicies;
import cn.bazhong.projects.testsupport.SampleProfiles;
import cn.bazhong.projects.text.Texts;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class ApplicationRulesPropertiesTest {
    private static final List<String> FIELDS = fields();

    /** Whatever is missing or replaced, the rules answer, and every finding reads in both languages. */
    @Property(tries = 300)
    void anyDraftGetsFindingsThatRead(@ForAll @Size(max = 34) Set<@IntRange(max = 33) Integer> missing,
            @ForAll Stage original, @ForAll ProjectProfile.Nature nature, @ForAll ProjectProfile.ContentKind content,
            @ForAll @IntRange(min = 2022, max = 2030) int callYear) {
        ProjectProfile draft = SampleProfiles.with(profile -> {
            profile.put("nature", nature.name()).put("contentKind", content.name());
            missing.stream().filter(at -> at < FIELDS.size()).forEach(at -> profile.remove(FIELDS.get(at)));
        });
        ApplicationRules.findingsAtAcceptance(facts(draft, callYear, original, Map.of())).forEach(finding -> {
            FindingView zh = FindingView.of(finding, Texts.CHINESE);
            FindingView en = FindingView.of(finding, Texts.ENGLISH);
            assertFalse(zh.message().contains("{") || en.message().contains("{") || en.message().contains("null"), en.message());
        });
    }

    @Property
    void a2_theMinimumDividesEveryTotal(@ForAll @BigRange(min = "0", max = "9999999999999.99") @Scale(2) BigDecimal total) {
        boolean below = total.compareTo(new BigDecimal("300000")) < 0;
        assertEquals(below, finds("A2_MINIMUM_INVESTMENT",
                SampleProfiles.with(profile -> profile.put("totalInvestment", total))));
    }

    @Property
    void linesThatSumToTheTotalAreNeverRefused(
            @ForAll @Size(min = 1, max = 20) List<@BigRange(min = "0.01", max = "99999999.99") @Scale(2) BigDecimal> amounts) {
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        ProjectProfile exact = funded(amounts, sum);
        assertFalse(finds("FUNDING_SUM", exact));
        assertTrue(finds("FUNDING_SUM", funded(amounts, sum.add(new BigDecimal("0.01")))));
    }

    /** Disputing more never removes a finding that stops. */
    @Property
    void a8_disputesOnlyAdd(@ForAll Set<@IntRange(min = 1, max = 8) Integer> disputed,
            @ForAll Set<@IntRange(min = 1, max = 8) Integer> more) {
        Map<Integer, Boolean> some = new HashMap<>();
        disputed.forEach(item -> some.put(item, false));
        Map<Integer, Boolean> all = new HashMap<>(some);
        more.forEach(item -> all.put(item, false));
        assertTrue(stopping(all).containsAll(stopping(some)));
        assertEquals(all.size(), stopping(all).size());
    }

    private static List<String> stopping(Map<Integer, Boolean> screening) {
        return ApplicationRules.findings(facts(SampleProfiles.whole(), 2027, null, screening)).stream()
                .filter(Finding::blocks).map(Finding::rule).toList();
    }

    private static boolean finds(String rule, ProjectProfile profile) {
        return ApplicationRules.findings(facts(profile, 2027, null, Map.of())).stream()
                .anyMatch(finding -> finding.rule().equals(rule));
    }

    private static ProjectProfile funded(List<BigDecimal> amounts, BigDecimal total) {
        return SampleProfiles.with(profile -> {
            profile.put("totalInvestment", total);
            var lines = profile.putArray("fundingLines");
            amounts.forEach(amount -> lines.addObject().put("year", 2027).put("source", "SELF_RAISED").put("amount", amount));
        });
    }

    private static ApplicationFacts facts(ProjectProfile profile, int year, Stage original, Map<Integer, Boolean> screening) {
        return new ApplicationFacts("511900-MZJ", false, profile, SamplePolicies.city(), year, original, screening, List.of(),
                Set.of("511900-MZJ", "511900-WJW"), null);
    }

    private static List<String> fields() {
        List<String> names = new ArrayList<>();
        SampleProfiles.with((ObjectNode profile) -> profile.fieldNames().forEachRemaining(names::add));
        return names;
    }
}
