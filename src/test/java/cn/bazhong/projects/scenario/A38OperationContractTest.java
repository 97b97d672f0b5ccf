package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.OperationScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Operation is contracted year by year, within what was approved for the year (A35, A38). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A38OperationContractTest {
    private static final String OWNER = "511900-RSJ";

    @Test
    void a35_contractsOfAYearStayWithinItsApprovedFunds() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.post("/contracts", scene.contract("1.00", "2026-06-02", "2026-12-31")).then().statusCode(422).body("rule",
                equalTo("A35_OVER_OM_BUDGET"));
        scene.approved(2026);
        scene.post("/contracts", scene.contract("180000.00", "2026-06-02", "2026-12-31")).then().statusCode(200)
                .body("years[0].contracted", equalTo(180000.00f), "contracts[0].terms.supplier", equalTo("巴中信息公司"));
        scene.post("/contracts", scene.contract("0.01", "2026-06-02", "2026-12-31")).then().statusCode(422).body("article", equalTo("A35"));
        String pay = "/contracts/" + scene.read().getString("contracts[0].id") + "/payments";
        Map<String, Object> half = Map.of("amount", 100000.00, "paidOn", scene.day(), "voucher", "PZ-1");
        scene.post(pay, half).then().statusCode(200).body("contracts[0].paid", equalTo(100000.00f), "years[0].paid", equalTo(100000.00f));
        scene.post(pay, half).then().statusCode(422).body("rule", equalTo("A34_OM_OVER_CONTRACT"));
        scene.post("/payments/" + scene.read().getString("contracts[0].payments[0].id") + "/reversal", Map.of("reason", "重复")).then()
                .statusCode(200).body("contracts[0].paid", equalTo(0));
        scene.post(pay, half).then().statusCode(200).body("contracts[0].payments.reversal", containsInAnyOrder("重复", null));
    }

    @Test
    void a38_yearByYearForThreeYearsAtMostWithTheBudgetAssured() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.approved(2026);
        screen(scene, scene.contract("1.00", "2026-06-02", "2027-06-01"), List.of("A24_OM_CONTRACT_FILED"));
        screen(scene, scene.contract("1.00", "2026-06-02", "2027-06-02"), List.of("A24_OM_CONTRACT_FILED", "A38_OM_YEAR_BY_YEAR"));
        screen(scene, scene.contract("1.00", "2026-06-02", "2027-06-01", "servedFrom", "2024-06-02"), List.of("A24_OM_CONTRACT_FILED"));
        screen(scene, scene.contract("1.00", "2026-06-02", "2027-06-01", "servedFrom", "2024-06-01"),
                List.of("A24_OM_CONTRACT_FILED", "A38_OM_MOST_YEARS"));
        screen(scene, scene.contract("1.00", "2026-06-02", "2026-06-01", "budgetAssured", false),
                List.of("A24_OM_CONTRACT_FILED", "A38_OM_BUDGET_ASSURED", "OM_CONTRACT_PERIOD"));
    }

    private static void screen(OperationScene scene, Map<String, Object> contract, List<String> rules) {
        scene.owner().post(scene.path("/contract-screenings"), contract).then().statusCode(200)
                .body("findings.rule", containsInAnyOrder(rules.toArray()));
    }

    @Test
    void a47_nothingIsSignedWhileItsMoneyIsStopped() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.approved(2026);
        scene.restricted("MAJOR_HIDDEN_DANGER", "2026-06-02", null);
        scene.post("/contracts", scene.contract("1.00", "2026-06-02", "2026-12-31")).then().statusCode(409).body("article", equalTo("A47"));
        scene.owner().get(scene.path("")).then().body("actions.find { it.name == 'sign-om-contract' }.reasons.article", contains("A47"),
                "restrictions.point", hasItem("OM_FUNDS"));
    }

    @Test
    void a35_ofTwoContractsAtOnceThatTogetherAreTooMuchOneIsRefused() {
        OperationScene scene = OperationScene.running(OWNER);
        scene.approved(2026);
        long version = scene.read().getLong("version");
        Map<String, Object> contract = scene.contract("100000.00", "2026-06-02", "2026-12-31");
        List<Integer> answers = AtOnce.all(List.of(() -> scene.owner().post(scene.path("/contracts"), version, contract).statusCode(),
                () -> scene.owner().post(scene.path("/contracts"), version, contract).statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }
}
