package cn.bazhong.projects.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Organs;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
    private static final Organs CITY = new Organs(Map.of(Role.DATA_ADMINISTRATION, "511900-DSJ", Role.COMMITTEE_CHAIR, "511900-ZFB"));

    @Test
    void a42_theDataAdministrationOrdersItButOfItsOwnProjectTheViceMayor() {
        assertEquals(new Evaluator(Role.DATA_ADMINISTRATION, "511900-DSJ"), Evaluator.of("511900-JYJ", CITY));
        assertEquals(new Evaluator(Role.COMMITTEE_CHAIR, "511900-ZFB"), Evaluator.of("511900-DSJ", CITY));
    }

    @Test
    void a42_whereNobodyElseCouldTheOrganDoesItItself() {
        Organs alone = new Organs(Map.of(Role.DATA_ADMINISTRATION, "511921-ZF", Role.COMMITTEE_CHAIR, "511921-ZF"));
        assertEquals(new Evaluator(Role.DATA_ADMINISTRATION, "511921-ZF"), Evaluator.of("511921-ZF", alone));
    }
}
