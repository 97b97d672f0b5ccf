package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a unit's office finds on a project that is carried out, and what the owner answers. */
final class UnitsOversight {
    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;
    private String order;

    UnitsOversight(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
    }

    void lookOver() {
        way.read("GET /projects/{id}/record-proof", unit.office(), project);
        String check = visit.secret(way.done("POST /projects/{id}/checks", unit.office(), null, Map.of("kind", "PLANNED", "checkedOn", day,
                "subjects", List.of("SCHEDULE"), "findings", "不外传的检查情况", "result", "TO_BE_RECTIFIED"), project).getString("id"));
        way.read("GET /projects/{id}/checks", unit.owner(), project);
        order(check);
        new UnitsPapers(way).issueOrder(order, "不外传的文号");
        done("POST /rectifications/{id}/extension", unit.office(), Map.of("deadline", later(10), "reason", "不外传的延期"));
        done("POST /rectifications/{id}/revocation", unit.office(), Map.of("reason", "不外传的撤销"));
        order(check);
        respond();
        done("POST /rectifications/{id}/verification", unit.office(), Map.of("passed", false, "reasons", "不外传的理由"));
        String measure = done("POST /rectifications/{id}/measures", unit.office(), Map.of("kind", "NOTICE_OF_CRITICISM", "documentNumber",
                "不外传的决定", "decidedOn", day, "reason", "逾期", "hearing", Map.of("heardOn", day))).getString("measures[0].id");
        visit.secret(measure);
        way.done("POST /rectifications/{id}/measures/{measure}/lifting", unit.office(), version(), Map.of("documentNumber", "解除1号",
                "liftedOn", day, "reason", "不外传的解除"), order, measure);
        respond();
        done("POST /rectifications/{id}/verification", unit.office(), Map.of("passed", true));
        way.read("GET /rectifications/{id}", unit.owner(), order);
        visit.read("/rectifications?limit=100");
        sanction();
    }

    private void sanction() {
        String sanction = visit.secret(way.done("POST /sanctions", unit.office(), null, Map.of("projectId", project, "unit", "不外传的单位",
                "ground", "POOR_QUALITY", "kind", "NOTICE_OF_CRITICISM", "organ", "领导小组办公室", "documentNumber", "通报1号", "decidedOn", day,
                "text", "不外传的通报")).getString("id"));
        way.read("GET /sanctions/{id}", unit.owner(), sanction);
        way.done("POST /sanctions/{id}/revocation", unit.office(), 0L, Map.of("reason", "申诉成立"), sanction);
        visit.read("/sanctions?limit=100");
    }

    private void order(String check) {
        order = visit.secret(way.done("POST /rectifications", unit.office(), null, Map.of("projectId", project, "checkId", check,
                "documentNumber", "不外传的文号", "items", List.of(Map.of("subject", "SCHEDULE", "wrong", "不外传的问题", "required", "改正")),
                "deadline", later(5))).getString("id"));
    }

    private void respond() {
        done("POST /rectifications/{id}/response", unit.owner(), Map.of("answers", List.of(Map.of("item", 1, "text", "不外传的整改",
                "evidence", List.of(evidence())))));
    }

    private String evidence() {
        byte[] text = "整改".getBytes(StandardCharsets.UTF_8);
        Person owner = unit.owner().on(day);
        JsonPath announced = owner.post("/projects/" + project + "/documents", Map.of("type", "RECTIFICATION", "title", "证明",
                "file", Map.of("fileName", "证明.txt", "size", text.length))).then().statusCode(201).extract().jsonPath();
        owner.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", "整改").then().statusCode(200);
        return announced.getString("id");
    }

    private JsonPath done(String operation, Person by, Object body) {
        return way.done(operation, by, version(), body, order);
    }

    private long version() {
        return UnitsWay.version(unit.owner().on(day), "/rectifications/" + order);
    }

    private String later(int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }
}
