package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a listed project to the dossiers it has to have approved: the portal says which, and why. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A17ApprovalPathTest {
    private static final String DAY = "2026-02-10";
    /** One list for all of them: a year has no second. */
    private static ListScene published;

    @Inject
    ListInside inside;

    private final Person owner = Person.owner("511900-MZJ").on(DAY);

    @Test
    void a17_a19_aListedProjectGoesWithoutAProposalAndMergesStudyAndDesignWhenItIsReady() {
        String small = listed(0);
        String large = listed(1);
        owner.get(path(small)).then().statusCode(200).body("listed", equalTo(true), "chosen", nullValue(),
                "advised", equalTo("DIRECT_STUDY"), "stations", empty(), "version", equalTo(0),
                "options.kind", contains("FULL", "DIRECT_STUDY", "PROPOSAL_AND_PLAN", "PLAN_ONLY"),
                "options.find { it.kind == 'PLAN_ONLY' }.findings.rule", contains("A17_DEPTH"),
                "actions.find { it.name == 'choose-path' }.allowed", equalTo(true));
        owner.get(path(large)).then().body(
                "options.find { it.kind == 'PLAN_ONLY' }.findings.rule", contains("A17_DEPTH", "A17_GROUND"));

        owner.put(path(small), 0, way("PLAN_ONLY", Map.of())).then().statusCode(422)
                .body("rule", equalTo("A17_DEPTH"), "article", equalTo("A17"));
        Map<String, Object> ready = Map.of("depthOfPreparation", "需求分析、方案论证均已完成");
        owner.post(path(small) + "/screenings", way("PLAN_ONLY", ready)).then().statusCode(200).body("findings", empty());
        owner.put(path(small), 0, way("PLAN_ONLY", ready)).then().statusCode(200).body("chosen", equalTo("PLAN_ONLY"),
                "stands", equalTo(true), "stations.type", contains("IMPLEMENTATION_PLAN"), "stations.standing", contains("NEXT"),
                "stations.government", contains(true), "version", equalTo(1));
        owner.put(path(large), 0, way("PLAN_ONLY", ready)).then().statusCode(422).body("rule", equalTo("A17_GROUND"));
        owner.put(path(large), 0, way("DIRECT_STUDY", Map.of())).then().statusCode(200)
                .body("stations.standing", contains("NEXT", "LATER"));
        owner.get("/projects/" + small + "/events?limit=100").then().body("items.type", hasItem("APPROVAL_PATH_CHOSEN"));
    }

    @Test
    void a17_anAmountThatOutgrowsTheCeilingClosesTheWayAndAnotherIsChosen() {
        String project = listed(2);
        owner.put(path(project), 0, way("PLAN_ONLY", Map.of("depthOfPreparation", "方案论证已完成"))).then().statusCode(200);
        Database.execute("UPDATE project SET total_investment = 3000000.01 WHERE id = '" + project + "'");
        owner.get(path(project)).then().body("chosen", equalTo("PLAN_ONLY"), "stands", equalTo(false),
                "options.find { it.kind == 'PLAN_ONLY' }.findings.rule", contains("A17_GROUND"));
        owner.put(path(project), 1, way("DIRECT_STUDY", Map.of())).then().statusCode(200).body("stands", equalTo(true));
        owner.put(path(project), 1, way("FULL", Map.of())).then().statusCode(412);
        assertTrue(Statements.of(() -> owner.get(path(project)).then().statusCode(200)).size() <= 6);
    }

    @Test
    void aProjectOfAnotherDepartmentOrOneThatIsNotListedHasNoWayToChoose() {
        Person applying = Person.owner("511900-MZJ").on("2039-09-10");
        String project = Applying.begin(applying, Calls.ofYear(2040), 2040).write("殡葬服务系统").submit().projectId();
        owner.get(path(project)).then().statusCode(200).body("listed", equalTo(false),
                "actions.find { it.name == 'choose-path' }.allowed", equalTo(false),
                "actions.find { it.name == 'choose-path' }.reasons[0].article", equalTo("A15"));
        owner.put(path(project), 0, way("FULL", Map.of())).then().statusCode(409).body("article", equalTo("A15"));
        Person stranger = Person.owner("511900-JYJ").on(DAY);
        stranger.get(path(project)).then().statusCode(404);
        stranger.put(path(project), 0, way("FULL", Map.of())).then().statusCode(404);
        Person.office().on(DAY).put(path(project), 0, way("FULL", Map.of())).then().statusCode(403);
        Person.office().on(DAY).get(path(project)).then().statusCode(200).body("actions", empty());
    }

    @Test
    void ofTwoWhoChooseAtOnceOneLearnsThatTheOtherWasFirst() {
        String project = listed(3);
        List<Integer> answers = AtOnce.all(List.of(
                () -> owner.put(path(project), 0, way("FULL", Map.of())).statusCode(),
                () -> owner.put(path(project), 0, way("DIRECT_STUDY", Map.of())).statusCode()));
        assertEquals(List.of(200, 412), answers.stream().sorted().toList());
    }

    @Test
    void a18_aPurchasedServiceArguesItsFourConditions() {
        String project = listed(4);
        Database.execute("UPDATE project SET profile = replace(profile, '\"SELF_BUILT\"', '\"PURCHASED_SERVICE\"') WHERE id = '"
                + project + "'");
        owner.get(path(project)).then().body("options", hasSize(1), "options[0].kind", equalTo("SERVICE"),
                "options[0].findings.rule", hasItems("A18_NO_GOODS_OR_WORKS", "A18_COST_NOT_RECKONED", "A18_PROVIDERS",
                        "A18_SECURITY"));
        Map<String, Object> service = new HashMap<>(Map.of("noGoodsOrWorks", "只采购软件服务", "serviceYears", 5,
                "serviceCost", 1000000, "buildingCost", 900000, "operatingCost", 100000, "providers", "甲公司\n乙公司",
                "securityKept", "按等级保护三级要求"));
        owner.put(path(project), 0, way("SERVICE", Map.of("service", service))).then().statusCode(422)
                .body("rule", equalTo("A18_NOT_CHEAPER"));
        service.put("serviceCost", 600000);
        owner.put(path(project), 0, way("SERVICE", Map.of("service", service))).then().statusCode(200)
                .body("stations.type", contains("SERVICE_REQUIREMENT_PLAN"),
                        "options[0].findings.rule", contains("A18_CLEARLY_CHEAPER"),
                        "options[0].findings[0].severity", equalTo("NEEDS_DECISION"));
    }

    private String listed(int index) {
        if (published == null) {
            published = ListScene.published(inside, 2026, "2000000.00", "8000000.00", "3000000.00", "1000000.00", "1000000.00");
        }
        return project(published, index);
    }

    private static String project(ListScene list, int index) {
        return (String) list.lines(OFFICE).get(index).get("projectId");
    }

    private static String path(String project) {
        return "/projects/" + project + "/approval-path";
    }

    private static Map<String, Object> way(String kind, Map<String, Object> grounds) {
        return Map.of("kind", kind, "grounds", grounds);
    }
}
