package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The negative list: declared by the owner item by item, looked at by the office item by item. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article8Test {
    private static final int YEAR = 2041;
    private final Person owner = Person.owner("511900-SFJ").on("2040-09-10");
    private final Person office = Person.office().on("2040-09-20");

    @Test
    void anItemThatAppliesStopsTheApplicationUnlessALawProvidesForIt() {
        Applying applying = begin().write("公证档案一体机采购", profile -> declare(profile, 1, true, null));
        applying.trySubmit().then().statusCode(422).body("rule", equalTo("A8_1_APPLIES"), "article", equalTo("A8_1"),
                "findings.find { it.rule == 'A8_1_APPLIES' }.severity", equalTo("BLOCKING"),
                "findings.find { it.rule == 'A8_1_APPLIES' }.field", equalTo("negativeList[0].applies"));

        applying.write("公证档案一体机采购", profile -> declare(profile, 1, true, "《中华人民共和国公证法》第三十条"));
        applying.submit();
        owner.get(applying.path("")).then().body("state", equalTo("SUBMITTED"),
                "findings.find { it.rule == 'A8_1_APPLIES' }.severity", equalTo("NEEDS_DECISION"));

        applying.confirm(office).accept(office);
        String line = "FROM list_line WHERE application_id = '" + applying.id() + "' AND findings LIKE ";
        assertEquals(1, Database.number("SELECT count(*) " + line + "'%A8_1_APPLIES%NEEDS_DECISION%' AND needs_decision"));
        assertEquals(0, Database.number("SELECT count(*) " + line + "'%A17_IMPLEMENTATION_PLAN%'"));
    }

    @Test
    void nothingIsAcceptedBeforeEveryDeclarationWasLookedAt() {
        Applying applying = begin().write("人民调解管理系统").submit();
        String step = office.get(applying.path("")).jsonPath().getString("waitsFor.id");
        office.get("/steps/" + step).then().body(
                "actions.find { it.name == 'conclude-agreed' }.allowed", equalTo(false),
                "actions.find { it.name == 'conclude-agreed' }.reasons[0].article", equalTo("A8"),
                "actions.find { it.name == 'conclude-agreed' }.reasons[0].message", startsWith("负面清单申明尚未逐项核实（第 1, 2, 3"),
                "actions.find { it.name == 'conclude-returned' }.allowed", equalTo(true));
        applying.conclude(office, Map.of("outcome", "AGREED")).then().statusCode(422)
                .body("rule", equalTo("A8_UNCONFIRMED"), "findings.findAll { it.rule == 'A8_UNCONFIRMED' }", hasSize(8));

        applying.tryConfirm(office, List.of(Applying.word(1, true), Applying.word(2, true))).then().statusCode(200)
                .body("confirmations.item", contains(1, 2));
        applying.conclude(office, Map.of("outcome", "AGREED")).then().statusCode(422)
                .body("findings.findAll { it.rule == 'A8_UNCONFIRMED' }", hasSize(6));
    }

    @Test
    void aDisputeSaysWhyAndKeepsTheApplicationOffTheListUntilItIsMended() {
        Applying applying = begin().write("法律援助服务系统").submit();
        Map<String, Object> silent = new HashMap<>(Map.of("item", 3, "confirmed", false));
        silent.put("remark", " ");
        applying.tryConfirm(office, List.of(silent)).then().statusCode(422)
                .body("violations.field", contains("confirmations[0].remark"));
        applying.tryConfirm(office, List.of(Applying.word(3, true), Applying.word(3, true))).then().statusCode(422)
                .body("violations.field", contains("confirmations[1].item"));

        applying.confirm(office, 3);
        owner.get(applying.path("")).then().body("confirmations.find { it.item == 3 }.confirmed", equalTo(false),
                "confirmations.find { it.item == 3 }.remark", equalTo("与申报内容不一致"),
                "findings.find { it.rule == 'A8_3_APPLIES' }.severity", equalTo("BLOCKING"));
        applying.conclude(office, Map.of("outcome", "AGREED")).then().statusCode(422).body("rule", equalTo("A8_3_APPLIES"));

        applying.giveBack(office, "negativeList[2].applies", "摘要写明部署在厂商云平台");
        owner.get(applying.path("")).then().body("state", equalTo("RETURNED"),
                "findings.rule", not(hasItem("A8_3_APPLIES")), "confirmations", hasSize(8));
        applying.read().write("法律援助服务系统", profile -> profile.put("summary", "全部部署在“智慧巴中”云")).submit();
        owner.get(applying.path("")).then().body("state", equalTo("SUBMITTED"), "rounds", equalTo(2),
                "confirmations", hasSize(0), "returnedFields.field", contains("negativeList[2].applies"));
    }

    @Test
    void anUpgradeWaitsForTheAcceptanceOfWhatItUpgrades() {
        String original = begin().write("社区矫正监管系统").submit().projectId();
        Applying upgrade = begin().write("社区矫正监管系统升级", profile -> profile.put("nature", "UPGRADE")
                .put("originalProjectId", original));
        upgrade.trySubmit().then().statusCode(422).body("rule", equalTo("A8_8_ORIGINAL_NOT_ACCEPTED"),
                "article", equalTo("A8_8"));
        Database.execute("UPDATE project SET stage = 'ACCEPTED' WHERE id = '" + original + "'");
        upgrade.submit();
    }

    @Test
    void ofAProjectTheOwnerDoesNotSeeNothingIsGivenAway() {
        String foreign = Applying.begin(Person.owner("511900-RSJ").on("2040-09-10"), Calls.ofYear(YEAR), YEAR)
                .write("就业创业服务系统", profile -> profile.remove("participants")).submit().projectId();
        begin().write("就业系统升级", profile -> profile.put("nature", "UPGRADE").put("originalProjectId", foreign))
                .trySubmit().then().statusCode(422).body("rule", equalTo("ORIGINAL_PROJECT_MISSING"));
    }

    private Applying begin() {
        return Applying.begin(owner, Calls.ofYear(YEAR), YEAR);
    }

    static void declare(ObjectNode profile, int item, boolean applies, String law) {
        ((ObjectNode) profile.withArray("negativeList").get(item - 1)).put("applies", applies).put("legalBasis", law);
    }
}
