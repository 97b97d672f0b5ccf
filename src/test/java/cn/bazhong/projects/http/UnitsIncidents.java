package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes wrong while a unit carries its project out, and how it would have it terminated. */
final class UnitsIncidents {
    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;

    UnitsIncidents(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
    }

    void report() {
        Map<String, Object> report = Map.of("projectId", project, "kind", "OTHER", "occurredOn", day, "what", "不外传的问题", "measures",
                "不外传的措施");
        way.done("POST /incidents/screenings", unit.owner(), null, report);
        String incident = visit.secret(way.done("POST /incidents", unit.owner(), null, report).getString("id"));
        JsonPath course = way.read("GET /incidents/{id}/procedure", unit.owner(), incident);
        course.<Map<String, Object>>getList("steps.findAll { it.state == 'OPEN' }").forEach(this::note);
        JsonPath noted = way.read("GET /incidents/{id}", unit.owner(), incident);
        way.done("POST /incidents/{id}/disposition", unit.office(), noted.getLong("version"), Map.of("disposition", "NONE", "reason",
                "不外传的处置"), incident);
        visit.read("/incidents?limit=100");
    }

    private void note(Map<String, Object> step) {
        Person.of("body-" + step.get("role"), "苏网安", (String) ((Map<?, ?>) step.get("department")).get("code"),
                Role.valueOf((String) step.get("role"))).on(day).post("/steps/" + step.get("id") + "/outcome",
                ((Number) step.get("version")).longValue(), Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    void terminate() {
        String id = visit.secret(way.done("POST /terminations", unit.owner(), null, Map.of("projectId", project)).getString("id"));
        Map<String, Object> content = content();
        way.done("POST /terminations/{id}/screenings", unit.owner(), null, content, id);
        way.done("PUT /terminations/{id}/contents", unit.owner(), version(id), content, id);
        way.done("POST /terminations/{id}/submission", unit.owner(), version(id), Map.of(), id);
        way.read("GET /terminations/{id}", unit.owner(), id);
        way.read("GET /terminations/{id}/procedure", unit.owner(), id);
        visit.read("/terminations?limit=100");
        way.done("POST /terminations/{id}/withdrawal", unit.owner(), version(id), Map.of("reason", "不外传的理由"), id);
    }

    private Map<String, Object> content() {
        List<String> shown = List.of(unit.owner().on(day).get("/projects/" + project + "/documents").then().statusCode(200).extract()
                .jsonPath().getString("items[0].id"));
        Map<String, Object> content = new HashMap<>(Map.of("progress", "不外传的进展", "progressDocuments", shown, "causeKind",
                "FORCE_MAJEURE", "cause", "不外传的原因", "causeDocuments", shown, "goals", "不外传的目标"));
        content.putAll(Map.of("stillToPay", BigDecimal.ZERO, "returned", BigDecimal.ZERO, "assets", "移交", "data", "归集", "systems", "下线"));
        return content;
    }

    private long version(String id) {
        return UnitsWay.version(unit.owner().on(day), "/terminations/" + id);
    }
}
