package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The committee puts the list in order; what finds no room under the ceilings is told, and stops its determination. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15CeilingTest {
    @Inject
    ListInside inside;

    @Test
    void a15_theCeilingOfASourceStopsTheDeterminationAndTheOrderTellsWhatIsCut() {
        ListScene list = ListScene.collecting(inside, 2025, "1000000.00", "2000000.00", "3000000.00");
        List<UUID> lines = list.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
        limit(list, "SPECIAL_FUNDS", "SPECIAL_FUNDS").statusCode(422).body("violations.field", contains("ceilings"));
        limit(list, "SPECIAL_FUNDS").statusCode(200).body("ceilings[0].amount", equalTo(new BigDecimal("4500000.00")),
                "findings.rule", contains("A15_SOURCE_CEILING"), "findings.severity", contains("WARNING"),
                "beyondCeilings", contains(lines.get(2).toString()));
        rank(list, OFFICE, lines.get(2), lines.get(0), lines.get(1)).statusCode(200)
                .body("beyondCeilings", contains(lines.get(1).toString()));
        assertEquals(List.of(lines.get(2), lines.get(0), lines.get(1)),
                list.lines(OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList());
        list.as(OWNER).get(list.path("")).then().body("beyondCeilings", empty());

        list.on(LocalDate.of(2024, 10, 8));
        list.submit().statusCode(200);
        rank(list, OFFICE, lines.get(0)).statusCode(403);
        rank(list, CHAIR, lines.get(1), lines.get(0), lines.get(2)).statusCode(200).body("beyondCeilings", contains(lines.get(2).toString()));
        rank(list, CHAIR, lines.get(1), lines.get(1)).statusCode(422).body("violations.field", contains("lines[1]"));
        list.concludeAll();
        list.conclude(CHAIR, "AGREED", null).statusCode(409).body("article", equalTo("A15"));
        list.conclude(lines.get(2), "REDUCE", "1500000.00", "超出专项经费上限");
        list.conclude(CHAIR, "AGREED", null).statusCode(200);
        rank(list, CHAIR, lines.get(0)).statusCode(409).body("article", equalTo("A15"));
        list.approve();
        assertEquals(List.of(lines.get(1), lines.get(0), lines.get(2)), list.lines(OWNER).stream()
                .sorted((one, other) -> (Integer) one.get("number") - (Integer) other.get("number"))
                .map(line -> UUID.fromString((String) line.get("id"))).toList());
        list.as(OFFICE).get("/api/v1/rules").then().body("items.code", hasItem("A15_SOURCE_CEILING"));
    }

    private static ValidatableResponse limit(ListScene list, String... sources) {
        List<Map<String, Object>> ceilings = List.of(sources).stream()
                .map(source -> Map.<String, Object>of("source", source, "amount", new BigDecimal("4500000.00"))).toList();
        return list.as(OFFICE).header("If-Match", ListScene.tag(list.list(OFFICE))).contentType("application/json")
                .body(Map.of("opensOn", "2024-08-01", "closesOn", "2024-09-30", "ceilings", ceilings)).put(list.path("/call")).then();
    }

    private static ValidatableResponse rank(ListScene list, String who, UUID... order) {
        return list.as(who).header("If-Match", ListScene.tag(list.list(OFFICE))).contentType("application/json")
                .body(Map.of("lines", List.of(order))).put(list.path("/ranking")).then();
    }
}
