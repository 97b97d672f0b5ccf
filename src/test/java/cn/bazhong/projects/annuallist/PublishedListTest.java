package cn.bazhong.projects.annuallist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.OwnPortal;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** What was published of a year is read over and over by other tools, at an address that stays (A15). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestProfile(OwnPortal.class)
class PublishedListTest {
    private static final int YEAR = 2044;
    private static final String AT = "/api/v1/published-lists/511900/" + YEAR + "/lines.";

    @Inject
    ListInside inside;

    @Test
    void a15_whatIsInForceIsReadAsJsonAndCsvUntilAnAdjustmentChangesIt() throws IOException {
        ListScene list = ListScene.atTheCity(inside, YEAR, "1000000.00", "2000000.00");
        for (String form : List.of("json", "csv")) {
            machine(list).get(AT + form).then().statusCode(404).contentType(containsString("problem+json"));
        }
        list.approve();
        String json = first(list, "json");
        String csv = first(list, "csv");
        assertNotEquals(json, csv);
        machine(list).get(AT + "json").then().body("year", equalTo(YEAR), "adjustment", equalTo(0), "lines.size()", equalTo(2),
                "amount", equalTo(new BigDecimal("3000000.00")), "lines[0].number", equalTo(1), "publishedAt", notNullValue(),
                "lines[0].ownerDepartment.code", equalTo("511900-MZJ"), "lines[1].funds[0].source", equalTo("SPECIAL_FUNDS"));
        rowsAreThoseOfTheJson(list);
        adjust(list);
        machine(list).header("If-None-Match", json).get(AT + "json").then().statusCode(200).body("adjustment", equalTo(1),
                "lines.size()", equalTo(1), "amount", equalTo(new BigDecimal("1500000.00")), "lines[0].kind", equalTo("ADD"),
                "lines[0].adjustment", equalTo(1));
        machine(list).header("If-None-Match", csv).get(AT + "csv").then().statusCode(200);
        assertEquals(2, records(machine(list).get(AT + "csv")).size());
    }

    /** Told once, it is not sent again. */
    private static String first(ListScene list, String form) {
        String tag = machine(list).get(AT + form).then().statusCode(200).header("Cache-Control", equalTo("private, no-cache"))
                .header("Last-Modified", containsString("GMT")).header("ETag", startsWith("\"")).extract().header("ETag");
        for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
            Response again = machine(list).header("If-None-Match", known).get(AT + form);
            again.then().statusCode(304).header("ETag", equalTo(tag));
            assertEquals("", again.asString());
        }
        machine(list).header("If-None-Match", "\"x\"").get(AT + form).then().statusCode(200).header("ETag", equalTo(tag));
        assertTrue(Statements.of(() -> machine(list).header("If-None-Match", tag).get(AT + form)).size() <= 3);
        return tag;
    }

    private static void rowsAreThoseOfTheJson(ListScene list) throws IOException {
        Response answer = machine(list).get(AT + "csv");
        answer.then().header("Content-Type", containsString("text/csv")).header("Content-Disposition", containsString("511900-2044.csv"))
                .header("Vary", containsString("Accept-Language"));
        byte[] bytes = answer.asByteArray();
        assertEquals(List.of((byte) 0xef, (byte) 0xbb, (byte) 0xbf), List.of(bytes[0], bytes[1], bytes[2]));
        List<CSVRecord> rows = records(answer);
        assertEquals("Total investment (CNY)", rows.get(0).get(8));
        assertEquals(17, rows.get(0).size());
        assertFalse(rows.get(0).toList().toString().contains("ommittee"));
        List<Map<String, Object>> lines = machine(list).get(AT + "json").path("lines");
        assertEquals(lines.stream().map(line -> line.get("projectCode")).toList(), rows.stream().skip(1).map(row -> row.get(1)).toList());
        assertEquals(List.of("1", "2"), rows.stream().skip(1).map(row -> row.get(0)).toList());
        assertEquals("2000000.00", rows.get(2).get(8));
        assertNotEquals(answer.header("ETag"), given().auth().oauth2(ListScene.MACHINE).header("Accept-Language", "zh-CN").get(AT + "csv")
                .header("ETag"));
    }

    private static List<CSVRecord> records(Response answer) throws IOException {
        String text = new String(answer.asByteArray(), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
    }

    /** One project is cancelled, the other gets less. */
    private static void adjust(ListScene list) {
        list.on(LocalDate.of(YEAR, 5, 10));
        List<UUID> lines = list.lines(ListScene.OFFICE).stream().map(line -> UUID.fromString((String) line.get("id"))).toList();
        ListScene adjustment = list.adjustment("部分项目年内无法开工", null, null);
        Map<String, Object> amended = new HashMap<>(change("AMEND", lines.get(1)));
        amended.put("funds", List.of(Map.of("source", "SPECIAL_FUNDS", "amount", new BigDecimal("1500000.00"))));
        adjustment.change(List.of(change("CANCEL", lines.get(0)), amended)).statusCode(200);
        machine(list).get(AT + "json").then().body("adjustment", equalTo(0), "lines.size()", equalTo(2));
        adjustment.determine();
        adjustment.approve();
    }

    private static Map<String, Object> change(String kind, UUID line) {
        return Map.of("kind", kind, "lineId", line.toString(), "ground", "年内无法开工");
    }

    @Test
    void onlyWhoMayReadListsReadsThem() {
        ListScene scene = new ListScene(inside, YEAR);
        for (String form : List.of("json", "csv")) {
            scene.as(Tokens.service("reads-projects", "511900-MZJ", "projects.read")).get(AT + form).then().statusCode(403);
            scene.as(ListScene.OWNER).get("/api/v1/published-lists/511900/nonsense/lines." + form).then().statusCode(404);
            scene.as(ListScene.OWNER).get("/api/v1/published-lists/nowhere/2026/lines." + form).then().statusCode(404);
        }
    }

    private static RequestSpecification machine(ListScene scene) {
        return scene.as(ListScene.MACHINE);
    }
}
