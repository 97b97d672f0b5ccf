package cn.bazhong.projects.delegation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague acts for whoever is away, within limits, and both names stand in the record. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DelegationTest {
    private static final String FINANCE = "FINANCE_OPINION";
    private final Person away = Person.of("delegating", "周处长", "511900-CZJ", Role.FINANCE, Role.REVIEW_COMMITTEE).on("2026-03-02");
    private final Person colleague = Person.of("delegate", "吴科长", "511900-CZJ", Role.PROJECT_OWNER).on("2026-03-02");

    @BeforeEach
    void bothHaveBeenHere() {
        List.of(away, colleague, Person.of("stranger", "外单位", "511900-JYJ", Role.FINANCE)).forEach(each ->
                each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
    }

    @Test
    void whoActsForAColleagueHasThatOnesCapacityAndBothNamesAreRecorded() {
        DossierScene scene = DossierScene.listed("511900-MZJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        String delegation = given();
        Map<String, Object> agreed = Map.of("outcome", "AGREED", "opinion", "资金来源明确");
        conclude(scene, colleague, agreed).then().statusCode(403);
        Person acting = colleague.under(delegation).on("2026-03-02");
        acting.get("/me").then().body("name", equalTo("吴科长"), "actingFor", equalTo("周处长"), "roles", contains("finance"));
        conclude(scene, acting, agreed).then().statusCode(200).body("decidedBy", containsString("吴科长（代周处长）"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.findAll { it.onBehalfOf == '周处长' }.actorName", hasItem("吴科长"));
    }

    @Test
    void itHoldsFromItsFirstDayToItsLastForTheOneItIsGivenToAndUntilItIsRevoked() {
        String delegation = given();
        for (String day : List.of("2026-03-01", "2026-03-13")) {
            colleague.under(delegation).on(day).get("/inbox").then().statusCode(403).body("detail", containsString("委托"));
        }
        colleague.under(delegation).on("2026-03-12").get("/inbox").then().statusCode(200);
        Person other = Person.of("other-of-finance", "郑", "511900-CZJ", Role.FINANCE).on("2026-03-03");
        other.under(delegation).on("2026-03-03").get("/inbox").then().statusCode(403);
        other.get("/delegations/" + delegation).then().statusCode(404);
        colleague.under("nonsense").on("2026-03-03").get("/inbox").then().statusCode(403);
        colleague.post("/delegations/" + delegation + "/revocation", 0, Map.of("reason", "不代了")).then().statusCode(403);
        away.post("/delegations/" + delegation + "/revocation", 0, Map.of("reason", "提前返岗")).then().statusCode(200)
                .body("holds", equalTo(false), "revokedBecause", equalTo("提前返岗"));
        away.post("/delegations/" + delegation + "/revocation", 1, Map.of("reason", "再收一次")).then().statusCode(409);
        colleague.under(delegation).on("2026-03-03").get("/inbox").then().statusCode(403);
        colleague.get("/delegations?received=true").then().body("items[0].id", equalTo(delegation));
        colleague.get("/delegations").then().body("items", empty());
    }

    /** As the last sign-in of whoever is away said. */
    @Test
    void nobodyLendsWhatTheyHaveNoMore() {
        String delegation = given();
        Person acting = colleague.under(delegation).on("2026-03-02");
        acting.get("/inbox").then().statusCode(200);
        Person.of("delegating", "周处长", "511900-CZJ", Role.REVIEW_COMMITTEE).post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        acting.get("/inbox").then().statusCode(403);
        Person.of("delegating", "周处长", "511900-TJJ", Role.FINANCE).post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        acting.get("/inbox").then().statusCode(403);
    }

    @Test
    void aSubstituteHasNothingOfTheirOwnMeanwhileAndPassesNothingOn() {
        String delegation = given();
        Person acting = colleague.under(delegation).on("2026-03-02");
        acting.post("/applications/screenings", Map.of()).then().statusCode(403);
        acting.post("/delegations", asked("roles", List.of("FINANCE"))).then().statusCode(403);
        acting.post("/delegations/" + delegation + "/revocation", 0, Map.of("reason", "代为收回")).then().statusCode(403);
    }

    @Test
    void whatIsPersonalForeignOrTooLongIsNotDelegated() {
        refused("roles", asked("roles", List.of("REVIEW_COMMITTEE")));
        refused("roles", asked("roles", List.of("AUDIT")));
        refused("delegate", asked("delegate", "delegating"));
        refused("delegate", asked("delegate", "stranger"));
        refused("delegate", asked("delegate", "nobody"));
        refused("firstDay", asked("firstDay", "2026-03-01"));
        refused("lastDay", asked("lastDay", "2026-03-01"));
        refused("lastDay", asked("lastDay", "2026-06-02"));
        assertEquals(201, away.post("/delegations", asked("lastDay", "2026-06-01")).statusCode());
    }

    private void refused(String field, Map<String, Object> asked) {
        away.post("/delegations", asked).then().statusCode(422).body("violations.field", contains(field));
    }

    private String given() {
        return away.post("/delegations", asked("reason", "公休")).then().statusCode(201).body("to", equalTo("吴科长"),
                "roles", contains("finance"), "holds", equalTo(true)).extract().path("id");
    }

    private static Map<String, Object> asked(String field, Object value) {
        Map<String, Object> asked = new HashMap<>(Map.of("delegate", "delegate", "roles", List.of("FINANCE"), "firstDay", "2026-03-02",
                "lastDay", "2026-03-12", "reason", "公休"));
        asked.put(field, value);
        return asked;
    }

    private static Response conclude(DossierScene scene, Person by, Map<String, Object> conclusion) {
        return scene.conclude(by, FINANCE, conclusion);
    }
}
