package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Projects go on while an adjustment is decided on: what no longer fits is left out of it, and the rest is published. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15OvertakenTest {
    private final Person office = Person.office().on("2035-06-01");

    @Inject
    ListInside inside;

    @Test
    void a15_whatItsProjectHasOvertakenIsLeftOutWithItsReasonAndTheRestIsPublished() {
        ListScene list = ListScene.published(inside, 2035, "1000000.00", "2000000.00", "3000000.00", "4000000.00", "5000000.00");
        list.on(LocalDate.of(2035, 5, 10));
        List<UUID> lines = list.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
        ListScene adjustment = list.adjustment("年中调整", null, null);
        adjustment.change(List.of(change("LAPSE", lines.get(0)), change("CANCEL", lines.get(1)), amend(lines.get(3)),
                change("LAPSE", lines.get(4)))).statusCode(200);
        UUID added = adjustment.enter("511900-JYJ", "2500000.00");
        adjustment.as(OFFICE).header("If-Match", ListScene.tag(adjustment.line(added))).contentType("application/json")
                .body(Map.of("lineId", lines.get(2), "ground", "由新项目承担")).put(adjustment.path("/lines/" + added + "/replacement"))
                .then().statusCode(200);
        adjustment.determine();
        move(list, "IN_EXECUTION", lines.get(0), lines.get(1), lines.get(2));
        move(list, "CANCELLED", lines.get(3));
        adjustment.approve();

        assertEquals(List.of("IN_EXECUTION", "IN_EXECUTION", "IN_EXECUTION", "CANCELLED", "LAPSED"),
                lines.stream().map(list::stage).toList());
        assertEquals("NOT_LISTED", adjustment.stage(added), "what it was to take the place of goes on");
        Map<String, Object> overtaken = lineOf(adjustment, list, lines.get(0));
        assertEquals(Arrays.asList("OVERTAKEN", "IN_EXECUTION", null), Arrays.asList(overtaken.get("standing"),
                overtaken.get("overtakenAt"), overtaken.get("number")));
        assertEquals(List.of(1), adjustment.lines(OWNER).stream().map(line -> line.get("number")).filter(one -> one != null).toList());
        adjustment.as(OWNER).get(adjustment.path("")).then().body("totals.onList", equalTo(1),
                "yearTotals.amount", equalTo(new BigDecimal("10000000.00")));
        office.get("/projects/" + overtaken.get("projectId") + "/events?limit=100").then().body("items.type",
                hasItem("LINE_OVERTAKEN"), "items.summary", hasItem("未列入 2035 年度清单：" + overtaken.get("projectCode") + " "
                        + overtaken.get("projectName") + "（失效），公布时项目已处于“实施中”阶段"));
        office.get("/projects/" + adjustment.line(added).get("projectId") + "/events?limit=100").then()
                .body("items.type", not(hasItem("BASELINE_FROZEN")));
    }

    private static void move(ListScene list, String stage, UUID... lines) {
        for (UUID line : lines) {
            Database.execute("UPDATE project SET stage = '" + stage + "' WHERE id = '" + list.line(line).get("projectId") + "'");
        }
    }

    private static Map<String, Object> lineOf(ListScene adjustment, ListScene list, UUID former) {
        Object project = list.line(former).get("projectId");
        return adjustment.lines(OFFICE).stream().filter(line -> line.get("projectId").equals(project)).findFirst().orElseThrow();
    }

    private static Map<String, Object> change(String kind, UUID line) {
        return new HashMap<>(Map.of("kind", kind, "lineId", line.toString(), "ground", "年内无法开工"));
    }

    private static Map<String, Object> amend(UUID line) {
        Map<String, Object> change = change("AMEND", line);
        change.put("funds", List.of(Map.of("source", "SPECIAL_FUNDS", "amount", new BigDecimal("4500000.00"))));
        return change;
    }
}
