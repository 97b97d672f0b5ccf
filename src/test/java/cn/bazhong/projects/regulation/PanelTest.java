package cn.bazhong.projects.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.SamplePolicies;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

    @ParameterizedTest
    @CsvSource({"9, 3, true", "9, 2, false", "10, 3, false", "10, 4, true", "1, 1, true", "0, 0, false"})
    void a5_aThirdOfThoseEntitledToVoteAreExperts(int entitled, int experts, boolean enough) {
        List<String> found = codes(new Panel(entitled, experts, List.of(), SamplePolicies.city()));
        assertEquals(enough ? List.of() : List.of("A5_EXPERT_SHARE"), found);
    }

    @ParameterizedTest
    @CsvSource({"市财政局, 1", "市财政局 市公安局, 2"})
    void a5_everyDepartmentThatIsAbsentIsNamed(String absent, int findings) {
        Panel panel = new Panel(9, 3, List.of(absent.split(" ")), SamplePolicies.city());
        assertEquals(findings, codes(panel).size());
        assertEquals(Basis.POLICY, panel.findings().get(0).basis());
    }

    private static List<String> codes(Panel panel) {
        return panel.findings().stream().map(Finding::rule).toList();
    }
}
