package cn.bazhong.projects.launcher.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.application.ApplicationFacts;
import cn.bazhong.projects.application.ApplicationRules;
import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.testsupport.SamplePolicies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Set<String> OWNERS = Ledger.all().stream().map(PlannedProject::owner).collect(Collectors.toSet());

    @Test
    void itHoldsEnoughProjectsOfEnoughDepartmentsInEveryYear() {
        List<PlannedProject> all = Ledger.all();
        assertTrue(all.size() >= 150, all.size() + " projects");
        assertTrue(OWNERS.size() >= 35, OWNERS.size() + " departments");
        for (int year = Ledger.FIRST_YEAR; year <= Ledger.CURRENT_YEAR; year++) {
            assertTrue(Ledger.of(year).size() >= 25, "projects of " + year);
        }
    }

    @Test
    void noTwoProjectsShareANameASummaryOrGoals() {
        List<PlannedProject> all = everywhere();
        assertEquals(all.size(), all.stream().map(PlannedProject::name).distinct().count());
        assertEquals(all.size(), all.stream().map(PlannedProject::summary).distinct().count());
        assertEquals(all.size(), all.stream().map(PlannedProject::goals).distinct().count());
    }

    @Test
    void amountsRangeFromJustAboveTheMinimumToTensOfMillions() {
        List<BigDecimal> totals = Ledger.all().stream().map(PlannedProject::total).sorted().toList();
        assertTrue(totals.get(1).compareTo(new BigDecimal("400000")) < 0);
        assertTrue(totals.get(totals.size() - 1).compareTo(new BigDecimal("70000000")) > 0);
    }

    @Test
    void everyTurnHappens() {
        Set<Turn> turns = Ledger.all().stream().map(project -> project.fate().turn()).collect(Collectors.toSet());
        assertEquals(Set.of(Turn.values()), turns);
    }

    @Test
    void onlyWhatIsBelowTheMinimumIsStopped() {
        Map<String, List<String>> stopped = new TreeMap<>();
        for (PlannedProject project : everywhere()) {
            List<String> rules = findings(project).stream().filter(Finding::blocks).map(Finding::rule).toList();
            if (!rules.isEmpty()) {
                stopped.put(project.fate().turn() + " " + project.name(), rules);
            }
        }
        assertEquals(Map.of("SMALL 计量器具电子标签管理", List.of("A2_MINIMUM_INVESTMENT")), stopped);
    }

    @Test
    void warningsStayRare() {
        List<String> warnings = Ledger.all().stream().flatMap(project -> findings(project).stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.rule() + " " + project.name())).toList();
        assertTrue(warnings.size() < 30, warnings.toString());
    }

    @Test
    void aCountyHasEveryTurnThatItsOfficeAndOwnersSee() {
        Set<Turn> turns = Ledger.ofBazhou().get(Ledger.CURRENT_YEAR).stream().map(project -> project.fate().turn())
                .collect(Collectors.toSet());
        assertTrue(turns.containsAll(Set.of(Turn.SUB, Turn.RET, Turn.DRAFT)), turns::toString);
        everywhere().stream().filter(project -> project.owner().startsWith(People.BAZHOU.code()))
                .forEach(project -> assertTrue(People.ownerOf(project.owner()).startsWith("bzq."), project.owner()));
    }

    /** Of the city and of the county. */
    private static List<PlannedProject> everywhere() {
        return Stream.concat(Ledger.all().stream(), Ledger.ofBazhou().values().stream().flatMap(List::stream)).toList();
    }

    private static List<Finding> findings(PlannedProject project) {
        ProjectProfile profile = JSON.convertValue(Profiles.of(project), ProjectProfile.class);
        return ApplicationRules.findings(new ApplicationFacts(project.owner(), false, profile, SamplePolicies.city(),
                project.year(), null, Map.of(), List.of(), OWNERS, null));
    }
}
