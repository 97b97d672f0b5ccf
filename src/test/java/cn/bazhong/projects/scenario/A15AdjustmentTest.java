package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static cn.bazhong.projects.testsupport.ListScene.PARTY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A published list is adjusted in the year, on its own route. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15AdjustmentTest {
    @Inject
    ListInside inside;

    @Test
    void a15_anAdjustmentTakesTheListsOwnRouteAndChangesWhatStands() {
        ListScene list = ListScene.published(inside, 2086, "1000000.00", "2000000.00", "3000000.00", "4000000.00");
        list.on(LocalDate.of(2086, 5, 10));
        List<UUID> lines = ids(list);
        ListScene adjustment = list.adjustment("省级资金下达，部分项目年内无法开工", null, null);
        list.post(OFFICE, list.path("/adjustments"), Map.of("ground", "再次调整"), null).statusCode(409).body("article", equalTo("A15"));
        adjustment.post(OFFICE, adjustment.path("/adjustments"), Map.of("ground", "再次调整"), null).statusCode(409);

        adjustment.change(List.of(change("LAPSE", lines.get(0)), change("CANCEL", lines.get(1)),
                amend(lines.get(2), "2500000.00", "1500000.00"))).statusCode(200).body("totals.included", equalTo(3),
                "yearTotals.amount", equalTo(new BigDecimal("8000000.00")), "yearTotals.count", equalTo(2));
        UUID added = adjustment.enter("511900-JYJ", "1200000.00");
        replace(adjustment, added, lines.get(3));
        adjustment.determine();
        assertEquals("AT_GOVERNMENT", adjustment.state());
        assertEquals(List.of("LISTED", "LISTED", "LISTED", "LISTED"), lines.stream().map(list::stage).toList());
        adjustment.approve();

        assertEquals(List.of("LAPSED", "CANCELLED", "LISTED", "CANCELLED"), lines.stream().map(list::stage).toList());
        assertEquals("LISTED", adjustment.stage(added));
        assertEquals(List.of("LAPSED", "CANCELLED", "NEW", "REPLACED"),
                list.lines(OWNER).stream().map(line -> line.get("life")).toList());
        JsonPath standing = standing(adjustment, OWNER);
        assertEquals(List.of("LAPSED", "CANCELLED", "NEW", "REPLACED", "NEW"), standing.getList("items.life"));
        assertEquals(List.of(1, 1, 1, 1, 1), standing.getList("items.adjustment"));
        assertEquals(List.of("SPECIAL_FUNDS", "UPPER_LEVEL_FUNDS"), standing.getList("items[2].funds.source"));
        list.as(OWNER).get(list.path("")).then().body("issues.adjustment", contains(0, 1), "issues.state", contains("PUBLISHED", "PUBLISHED"),
                "yearTotals.amount", equalTo(new BigDecimal("10000000.00")));
        adjustment.as(OWNER).get(adjustment.path("")).then().body("adjustment", equalTo(1),
                "yearTotals.amount", equalTo(new BigDecimal("5200000.00")));
        baselinesOf(list, lines.get(2)).body("items.size()", equalTo(2), "items[1].source", equalTo("2086 年度信息化项目清单（第 1 次调整）"),
                "items[1].content.amount", equalTo("4000000.00"), "items[1].content.bySource.UPPER_LEVEL_FUNDS", equalTo("1500000.00"));
        list.adjustment("第二次调整", null, null).as(OFFICE);
        list.as(OFFICE).get(list.path("")).then().body("issues.adjustment", contains(0, 1, 2));
    }

    @Test
    void a15_aChangeThatTheCityDoesNotAgreeToDoesNotHappen() {
        ListScene list = ListScene.published(inside, 2087, "1000000.00", "2000000.00");
        list.on(LocalDate.of(2087, 5, 10));
        List<UUID> lines = ids(list);
        ListScene adjustment = list.adjustment("调整", null, null);
        adjustment.submit().statusCode(409).body("article", equalTo("A15"));
        adjustment.change(List.of(change("LAPSE", lines.get(0)), amend(lines.get(1), "1000000.00", "2000000.00"))).statusCode(200);
        adjustment.determine();
        List<UUID> changes = ids(adjustment);
        assertEquals(List.of("AGREE", "DEFER", "DELETE"), adjustment.line(changes.get(0)).get("verdicts"));
        adjustment.agreeExcept(GOVERNMENT, adjustment.decision(changes.get(0), "DELETE", null, "继续推进"),
                adjustment.decision(changes.get(1), "REDUCE", "1500000.00", "压减")).statusCode(200);
        adjustment.agreeExcept(PARTY).statusCode(200);
        adjustment.publish().statusCode(200);
        assertEquals(List.of("LISTED", "LISTED"), lines.stream().map(list::stage).toList());
        assertEquals(List.of(new BigDecimal("1000000.00"), new BigDecimal("1500000.00")),
                standing(adjustment, OWNER).getList("items.amount"));
        baselinesOf(list, lines.get(0)).body("items.size()", equalTo(1));
    }

    @Test
    void a15_theOfficeComposesAnAdjustmentAndTakesAChangeBackUntilItIsHandedOver() {
        ListScene list = ListScene.atTheCity(inside, 2088, "1000000.00", "2000000.00");
        list.post(OFFICE, list.path("/adjustments"), Map.of("ground", "尚未公布"), null).statusCode(409).body("article", equalTo("A15"));
        list.approve();
        list.on(LocalDate.of(2088, 5, 10));
        List<UUID> lines = ids(list);
        ListScene adjustment = list.adjustment("调整", null, null);
        adjustment.post(OWNER, adjustment.path("/lines"), Map.of("changes", List.of(change("LAPSE", lines.get(0)))),
                ListScene.tag(adjustment.list(OFFICE))).statusCode(403);
        adjustment.change(List.of(change("LAPSE", lines.get(0)), change("LAPSE", lines.get(0)))).statusCode(422)
                .body("violations.field", contains("changes[1].lineId"));
        adjustment.change(List.of(change("LAPSE", lines.get(0)))).statusCode(200);
        adjustment.change(List.of(change("CANCEL", lines.get(0)))).statusCode(422);
        UUID lapse = ids(adjustment).get(0);
        adjustment.post(OFFICE, adjustment.path("/lines/" + lapse + "/withdrawal"), null, ListScene.tag(adjustment.line(lapse)))
                .statusCode(200).body("totals.entered", equalTo(0));
        adjustment.change(List.of(change("CANCEL", lines.get(0)))).statusCode(200);

        UUID added = adjustment.enter("511900-JYJ", "1200000.00");
        adjustment.post(OFFICE, adjustment.path("/lines/" + added + "/withdrawal"), null, ListScene.tag(adjustment.line(added)))
                .statusCode(409);
        adjustment.as(OFFICE).header("If-Match", ListScene.tag(adjustment.line(added))).contentType("application/json")
                .body(Map.of("lineId", lines.get(0), "ground", "替换")).put(adjustment.path("/lines/" + added + "/replacement")).then()
                .statusCode(422).body("violations.field", contains("lineId"));
        adjustment.as(OWNER).get(adjustment.path("/standing")).then().statusCode(404);
        assertTrue(Statements.of(() -> adjustment.list(OFFICE)).size() <= 8, "detail");
        assertTrue(Statements.of(() -> adjustment.as(OFFICE).get(adjustment.path("/standing")).then().statusCode(200)).size() <= 4, "standing");
        assertTrue(Statements.of(() -> list.as(OFFICE).get(list.path("/lines"))).size() <= 6, "lines");
        adjustment.submit().statusCode(200);
        adjustment.change(List.of(change("LAPSE", lines.get(1)))).statusCode(409).body("article", equalTo("A15"));
    }

    @Test
    void a13_moneyGrantedFromAboveInMidYearEntersByAnAdjustment() {
        ListScene list = ListScene.published(inside, 2089, "1000000.00");
        list.on(LocalDate.of(2089, 5, 10));
        Person owner = Person.owner("511900-NYJ").on("2089-05-11");
        Person office = Person.office().on("2089-05-12");
        owner.post("/applications", Map.of("listId", list.id(), "classified", false)).then().statusCode(409);
        ListScene adjustment = list.adjustment("省级数字乡村资金年中下达", LocalDate.of(2089, 5, 10), LocalDate.of(2089, 5, 20));
        Applying applying = Applying.begin(owner, adjustment.id(), 2089).write("数字乡村监测平台").submit().confirm(office).accept(office);
        adjustment.submit().statusCode(409).body("article", equalTo("A14"));
        adjustment.on(LocalDate.of(2089, 5, 21));
        adjustment.determine();
        adjustment.approve();
        owner.get("/projects/" + applying.projectId()).then().body("stage", equalTo("LISTED"));
        owner.get("/projects/" + applying.projectId() + "/events").then().body("items.type", hasItem("BASELINE_FROZEN"));
        assertEquals(List.of("ADD"), adjustment.lines(OWNER).stream().map(line -> line.get("kind")).toList());
        list.as(OFFICE).get("/api/v1/annual-lists?limit=100").then().body("items.findAll { it.year == 2089 }.adjustment", contains(1, 0));
    }

    @Test
    void a15_withoutACallAnAdjustmentTakesNoApplications() {
        ListScene list = ListScene.published(inside, 2032, "1000000.00");
        list.on(LocalDate.of(2032, 5, 10));
        ListScene adjustment = list.adjustment("部分项目失效", null, null);
        adjustment.as(OFFICE).get(adjustment.path("")).then().body("opensOn", nullValue(), "ground", equalTo("部分项目失效"));
        Person.owner("511900-NYJ").on("2032-05-11").post("/applications", Map.of("listId", adjustment.id(), "classified", false))
                .then().statusCode(409).body("article", equalTo("A15"));
        list.post(OFFICE, list.path("/adjustments"), Map.of("ground", "只有一天", "opensOn", "2032-05-10"), null).statusCode(422)
                .body("violations.field", contains("closesOn"));
    }

    private static void replace(ListScene adjustment, UUID added, UUID replaced) {
        adjustment.as(OFFICE).header("If-Match", ListScene.tag(adjustment.line(added))).contentType("application/json")
                .body(Map.of("lineId", replaced, "ground", "建设内容由新项目承担"))
                .put(adjustment.path("/lines/" + added + "/replacement")).then().statusCode(200).body("kind", equalTo("REPLACE"),
                        "formerLineId", equalTo(replaced.toString()));
    }

    private static Map<String, Object> change(String kind, UUID line) {
        return new HashMap<>(Map.of("kind", kind, "lineId", line.toString(), "ground", "年内无法开工"));
    }

    private static Map<String, Object> amend(UUID line, String special, String upper) {
        Map<String, Object> change = change("AMEND", line);
        change.put("funds", List.of(Map.of("source", "SPECIAL_FUNDS", "amount", new BigDecimal(special)),
                Map.of("source", "UPPER_LEVEL_FUNDS", "amount", new BigDecimal(upper))));
        return change;
    }

    private static JsonPath standing(ListScene issue, String reader) {
        return issue.as(reader).get(issue.path("/standing")).then().statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse baselinesOf(ListScene list, UUID line) {
        return list.as(OFFICE).get("/api/v1/projects/" + list.line(line).get("projectId") + "/baselines").then().statusCode(200);
    }

    private static List<UUID> ids(ListScene scene) {
        return scene.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
    }
}
