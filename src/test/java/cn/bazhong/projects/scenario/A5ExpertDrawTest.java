package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Experts are drawn at random from the register, on the record, and audit draws them again. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A5ExpertDrawTest {
    private static final String DAY = "2026-10-08";
    private final Person office = Person.office().on(DAY);
    private final Person audit = Person.of("audit", "孙审", "511900-SJJ", Role.AUDIT).on(DAY);

    @Test
    void a5_theOfficeDrawsReplacesWhoCannotComeAndAuditRepeatsIt() throws Exception {
        for (int i = 0; i < 6; i++) {
            enter("抽取专家" + i, "511900-BZZY", "CRYPTOGRAPHY", null);
        }
        enter("回避专家", "511900-WJW", "CRYPTOGRAPHY", null);
        enter("到期专家", "511900-BZZY", "CRYPTOGRAPHY", "2026-10-20");
        JsonPath draw = office.post("/expert-draws", criteria(3, 1)).then().statusCode(201)
                .body("agreesWithRecord", equalTo(true), "seed", matchesPattern("[0-9a-f]{64}"), "sitting", hasSize(3), "standingBy", hasSize(1),
                        "register.findAll { it.name == '回避专家' }.leftOut", contains("EMPLOYER"),
                        "register.findAll { it.name == '到期专家' }.leftOut", contains("NOT_VALID"))
                .extract().jsonPath();
        String path = "/expert-draws/" + draw.getString("id");

        JsonPath seen = audit.get(path).then().statusCode(200).body("actions", empty()).extract().jsonPath();
        assertEquals(draw.getList("sitting.id"), repeated(seen).subList(0, 3));
        assertEquals(draw.getList("standingBy.id"), repeated(seen).subList(3, 4));

        String gone = draw.getString("sitting[0].id");
        String reserve = draw.getString("standingBy[0].id");
        office.post(path + "/replacements", 0, Map.of("expertId", gone, "reason", "当日出差")).then().statusCode(200)
                .body("sitting[0].id", equalTo(reserve), "standingBy", empty(), "replacements.reason", contains("当日出差"),
                        "actions[0].allowed", equalTo(false), "actions[0].reasons[0].article", equalTo("A5"));
        office.post(path + "/replacements", 1, Map.of("expertId", gone, "reason", "再次递补")).then().statusCode(422);
        office.post(path + "/replacements", 1, Map.of("expertId", reserve, "reason", "生病")).then().statusCode(409)
                .body("article", equalTo("A5"));
        audit.get("/expert-draws").then().body("items.id", hasItem(draw.getString("id")),
                "items.find { it.id == '%s' }.replaced".formatted(draw.getString("id")), equalTo(1));
        assertTrue(Statements.of(() -> audit.get("/expert-draws").then().statusCode(200)).size() <= 2);
        assertTrue(Statements.of(() -> audit.get(path).then().statusCode(200)).size() <= 3);
    }

    @Test
    void aDrawStandsAsItWasHeldThoughTheRegisterChanges() {
        String expert = enter("变更专家", "511900-BZZY", "COST", null);
        JsonPath draw = office.post("/expert-draws", Map.of("purpose", "概算评审", "neededOn", "2026-10-20", "fields",
                List.of("COST"), "count", 1, "reserves", 0, "excludedEmployers", List.of(), "exclusions", List.of()))
                .then().statusCode(201).extract().jsonPath();
        office.put("/experts/" + expert, 0, entry("变更专家", "511900-BZZY", "COST", "2026-10-01")).then().statusCode(200)
                .body("valid", equalTo(false));
        office.get("/expert-draws/" + draw.getString("id")).then().body("sitting.id", contains(expert));
        office.post("/expert-draws", criteria("COST", 1, 0)).then().statusCode(409).body("article", equalTo("A5"));
        assertThrows(RuntimeException.class, () -> Database.execute("UPDATE expert_draw SET seed = repeat('0', 64)"));
        assertThrows(RuntimeException.class, () -> Database.execute("DELETE FROM expert_draw"));
    }

    @Test
    void onlyTheOfficeKeepsTheRegisterAndDraws() {
        Person owner = Person.owner("511900-JYJ").on(DAY);
        owner.get("/experts").then().statusCode(403);
        owner.post("/expert-draws", criteria(1, 0)).then().statusCode(403);
        audit.post("/experts", entry("某人", "511900-BZZY", "DATA", null)).then().statusCode(403);
        audit.get("/experts").then().statusCode(200);
        office.post("/experts", entry("某人", "511900-XXXX", "DATA", null)).then().statusCode(422)
                .body("violations.field", contains("employer"));
        office.post("/experts", entry("某人", "511900-BZZY", "DATA", "2018-12-31")).then().statusCode(422)
                .body("violations.field", contains("validTo"));
    }

    @Test
    void a49_aCountyDrawsOnTheCitysExpertsAndItsOwnAndKeepsItsDrawsToItself() {
        String shared = enter("市级数据专家", "511900-BZZY", "DATA", null);
        Person county = Person.of("county-lgo", "何科长", "511902-DSJ", Role.LEADING_GROUP_OFFICE).on(DAY);
        county.all("/experts").then().body("items.id", hasItem(shared));
        county.put("/experts/" + shared, 0, entry("市级数据专家", "511900-BZZY", "DATA", null)).then().statusCode(403);
        String draw = county.post("/expert-draws", criteria("DATA", 1, 0)).then().statusCode(201).extract().path("id");
        Person other = Person.of("other-lgo", "某科长", "511922-ZF", Role.LEADING_GROUP_OFFICE).on(DAY);
        other.get("/expert-draws/" + draw).then().statusCode(404);
        other.post("/expert-draws/" + draw + "/replacements", 0, Map.of("expertId", shared, "reason", "替换")).then().statusCode(404);
        other.get("/expert-draws").then().body("items", empty());
    }

    /** As anybody would: those who could take part, by the SHA-256 of seed and id. */
    private static List<String> repeated(JsonPath draw) throws Exception {
        List<String> ids = new ArrayList<>(draw.getList("register.findAll { it.leftOut == null }.id"));
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        Map<String, String> places = new HashMap<>();
        ids.forEach(id -> places.put(id, HexFormat.of().formatHex(
                sha.digest((draw.getString("seed") + ":" + id).getBytes(StandardCharsets.UTF_8)))));
        ids.sort(java.util.Comparator.comparing(places::get));
        return ids;
    }

    private String enter(String name, String employer, String field, String end) {
        return office.post("/experts", entry(name, employer, field, end)).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> entry(String name, String employer, String field, String end) {
        Map<String, Object> entry = new HashMap<>(Map.of("name", name, "employer", employer, "fields", List.of(field),
                "validFrom", "2019-01-01"));
        entry.put("validTo", end);
        return entry;
    }

    private static Map<String, Object> criteria(int count, int reserves) {
        return criteria("CRYPTOGRAPHY", count, reserves);
    }

    private static Map<String, Object> criteria(String field, int count, int reserves) {
        return Map.of("purpose", "第一次评审会", "neededOn", "2026-10-20", "fields", List.of(field), "count", count, "reserves",
                reserves, "excludedEmployers", List.of("511900-WJW"), "exclusions", List.of());
    }
}
