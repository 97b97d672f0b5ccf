package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.GOVERNMENT;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static cn.bazhong.projects.testsupport.ListScene.PARTY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Projects go on from one year's list to the next, and the two are compared. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15CarryOverTest {
    @Inject
    ListInside inside;

    @Test
    void a15_whatGoesOnIsProposedCarriedOverAndDecidedLikeAnyOtherLine() {
        ListScene before = ListScene.published(inside, 2033, "1000000.00", "2000000.00", "3000000.00");
        before.as(OFFICE).get(before.path("/comparison")).then().statusCode(200);
        ListScene list = ListScene.collecting(inside, 2034, "500000.00");
        List<UUID> lines = ids(before);
        list.as(OFFICE).get(list.path("/carry-overs")).then().statusCode(200).body("items.lineId", contains(lines.stream()
                .map(UUID::toString).toArray()), "items.reason", contains("NOT_BEGUN", "NOT_BEGUN", "NOT_BEGUN"),
                "items[0].funds[0].amount", equalTo(new BigDecimal("1000000.00")));
        list.as(OWNER).get(list.path("/carry-overs")).then().statusCode(403);

        list.change(List.of(carry(lines.get(0), "400000.00"), carry(lines.get(1), "900000.00"))).statusCode(200)
                .body("totals.entered", equalTo(3), "yearTotals.amount", equalTo(new BigDecimal("1800000.00")));
        list.as(OFFICE).get(list.path("/carry-overs")).then().body("items.lineId", contains(lines.get(2).toString()));
        assertTrue(Statements.of(() -> list.as(OFFICE).get(list.path("/carry-overs"))).size() <= 7, "proposals");
        list.on(before.today().plusYears(1));
        list.determine();
        UUID second = carried(list, lines.get(1));
        list.agreeExcept(GOVERNMENT, list.decision(second, "DELETE", null, "资金另行安排")).statusCode(200);
        list.agreeExcept(PARTY).statusCode(200);
        list.publish().statusCode(200);

        UUID first = carried(list, lines.get(0));
        assertEquals("CARRIED_OVER", list.line(first).get("life"));
        assertEquals(List.of("LISTED", "LISTED", "LISTED"), lines.stream().map(before::stage).toList());
        list.as(OFFICE).get("/api/v1/projects/" + list.line(first).get("projectId") + "/baselines").then()
                .body("items.source", contains("2033 年度信息化项目清单", "2034 年度信息化项目清单"),
                        "items.content.amount", contains("1000000.00", "400000.00"));
    }

    @Test
    void a15_twoListsAreComparedLineByLineWithTheYearBeforeAndBetweenAdjustments() {
        ListScene before = ListScene.published(inside, 2037, "1000000.00", "2000000.00");
        ListScene list = ListScene.collecting(inside, 2038, "500000.00");
        UUID kept = ids(before).get(0);
        list.change(List.of(carry(kept, "1400000.00"))).statusCode(200);
        list.as(OWNER).get(list.path("/comparison")).then().statusCode(404);
        list.on(before.today().plusYears(1));
        list.determine();
        list.approve();

        list.as(OWNER).get(list.path("/comparison")).then().statusCode(200).body("before.year", equalTo(2037),
                "after.year", equalTo(2038), "lines.change", contains("MORE", "GONE", "ADDED"),
                "amountBefore", equalTo(new BigDecimal("3000000.00")), "amountAfter", equalTo(new BigDecimal("1900000.00")),
                "byDepartment", hasSize(1), "bySource[0].before", equalTo(new BigDecimal("3000000.00")));
        list.on(list.today().plusMonths(6));
        ListScene adjustment = list.adjustment("部分项目失效", null, null);
        Map<String, Object> lapse = new HashMap<>(Map.of("kind", "LAPSE", "ground", "年内无法开工", "lineId",
                carried(list, kept).toString()));
        adjustment.change(List.of(lapse)).statusCode(200);
        adjustment.determine();
        adjustment.approve();
        adjustment.as(OWNER).get(adjustment.path("/comparison")).then().body("before.adjustment", equalTo(0),
                "after.adjustment", equalTo(1), "lines.change", contains("GONE", "SAME"), "lines.life", contains("LAPSED", "NEW"));
        adjustment.as(OWNER).queryParam("with", before.id()).get(adjustment.path("/comparison")).then().body(
                "before.year", equalTo(2037), "lines.change", contains("GONE", "GONE", "ADDED"), "lines.life", contains("LAPSED", null, "NEW"));
        adjustment.as(OWNER).queryParam("with", UUID.randomUUID()).get(adjustment.path("/comparison")).then().statusCode(404);
        adjustment.as(OFFICE).queryParam("with", Calls.ofCounty("511902", 2038)).get(adjustment.path("/comparison")).then()
                .statusCode(422).body("violations.field", contains("with"));
        assertTrue(Statements.of(() -> adjustment.as(OWNER).get(adjustment.path("/comparison"))).size() <= 6, "comparison");
    }

    @Test
    void a15_whatNoListWasBeforeIsComparedWithNothing() {
        String county = Calls.ofCounty("511902", 2037);
        Person.office().on("2036-09-10").get("/annual-lists/" + county + "/comparison").then().statusCode(200).body("before", nullValue(),
                "lines", hasSize(0));
    }

    private static Map<String, Object> carry(UUID line, String special) {
        return Map.of("kind", "CARRY_OVER", "lineId", line.toString(), "funds",
                List.of(Map.of("source", "SPECIAL_FUNDS", "amount", new BigDecimal(special))));
    }

    private static UUID carried(ListScene list, UUID former) {
        return UUID.fromString((String) list.lines(OFFICE).stream().filter(line -> former.toString().equals(line.get("formerLineId")))
                .findFirst().orElseThrow().get("id"));
    }

    private static List<UUID> ids(ListScene scene) {
        return scene.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
    }
}
