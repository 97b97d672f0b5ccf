package cn.bazhong.projects.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.testsupport.SampleProfiles;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"name", "fundingLines", "fundingLines[1]", "fundingLines[1].amount", "planningBasis.kind",
            "negativeList[7].legalBasis", "participants[0].dataDuties", "nationalProjectCode", "platformsConnected[1]"})
    void aPathThatLeadsToAFieldIsOne(String path) {
        assertEquals(true, ProfileFields.exists(path, SampleProfiles.whole()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "name.", ".name", "Name", "noSuchField", "fundingLines[2]", "fundingLines[1].noSuch",
            "fundingLines.amount", "fundingLines[]", "fundingLines[-1]", "fundingLines[99999999999]", "name[0]", "name.length",
            "planningBasis.kind.name", "participants[0]dataDuties", "name name", "class", "getClass"})
    void anyOtherIsNot(String path) {
        assertEquals(false, ProfileFields.exists(path, SampleProfiles.whole()));
    }

    @Test
    void aFieldThatIsNotFilledInIsStillThere() {
        ProjectProfile empty = SampleProfiles.with(ObjectNode::removeAll);
        assertEquals(true, ProfileFields.exists("planningBasis.reference", empty));
        assertEquals(false, ProfileFields.exists("fundingLines[0].amount", empty));
    }

    /** Whoever returns an application can name every field that the rules name. */
    @Test
    void everyFieldThatARuleNamesIsOne() {
        ProjectProfile empty = SampleProfiles.with(ObjectNode::removeAll);
        List<String> named = ApplicationRules.findings(Found.facts(empty, false)).stream().map(Finding::field)
                .filter(field -> field != null).toList();
        assertEquals(List.of(), named.stream().filter(field -> !ProfileFields.exists(field, empty)).toList());
    }
}
