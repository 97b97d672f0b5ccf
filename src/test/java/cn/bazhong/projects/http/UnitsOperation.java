package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How a unit runs what was accepted: its money, its contracts, its cloud, what it replaced, how it is assessed. */
final class UnitsOperation {
    private static final String HOME = "/operations/{id}";
    private static final Map<String, Integer> QUANTITY = Map.of("vcpu", 4, "memoryGb", 16, "storageGb", 500);

    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;
    private final int year;

    UnitsOperation(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
        this.year = LocalDate.parse(day).getYear();
    }

    void run() {
        visit.on(day);
        Map<String, Object> operator = Map.of("kind", "OWN_STAFF", "name", "不外传的单位", "capability", "不外传的能力", "plan", "不外传的安排");
        way.done("POST " + HOME + "/operator-screenings", unit.owner(), null, operator, project);
        own("PUT", "/operator", operator);
        budgets();
        contracts();
        cloud();
        systems();
        assessments();
        way.read("GET " + HOME, unit.owner(), project);
    }

    private void budgets() {
        Map<String, Object> content = Map.of("lines", List.of(Map.of("kind", "CLOUD", "amount", 50000, "ground", "不外传的依据")), "explanation",
                "不外传的说明", "documents", List.of(file("OM_BUDGET")));
        Map<String, Object> begun = Map.of("projectId", project, "year", year, "content", content);
        way.done("POST /om-budgets/screenings", unit.owner(), null, begun);
        String budget = visit.secret(way.done("POST /om-budgets", unit.owner(), null, begun).getString("id"));
        String path = "/om-budgets/" + budget;
        way.done("PUT /om-budgets/{id}/contents", unit.owner(), version(path), content, budget);
        way.done("POST /om-budgets/{id}/submission", unit.owner(), version(path), Map.of(), budget);
        way.read("GET /om-budgets/{id}/procedure", unit.owner(), budget);
        way.done("POST /om-budgets/{id}/grant", organ(path), version(path), Map.of("lines", List.of(Map.of("line", 1, "amount", 40000, "reason",
                "不外传的理由")), "opinion", "不外传的意见"), budget);
        way.read("GET /om-budgets/{id}", unit.owner(), budget);
        String other = visit.secret(way.done("POST /om-budgets", unit.owner(), null, begun).getString("id"));
        way.done("POST /om-budgets/{id}/withdrawal", unit.owner(), version("/om-budgets/" + other), Map.of("reason", "不外传的理由"), other);
        visit.read("/om-budgets?limit=100");
    }

    private void contracts() {
        Map<String, Object> contract = Map.of("number", "不外传的编号", "title", "不外传的合同", "supplier", "不外传的公司", "amount", 40000, "signedOn", day,
                "from", day, "to", day, "budgetAssured", true, "documentId", file("CONTRACT"));
        way.done("POST " + HOME + "/contract-screenings", unit.owner(), null, contract, project);
        String signed = visit.secret(own("POST", "/contracts", contract).getString("contracts[0].id"));
        String paid = visit.secret(own("POST", "/contracts/{contract}/payments", Map.of("amount", 100, "paidOn", day, "voucher", "不外传的凭证"), signed)
                .getString("contracts[0].payments[0].id"));
        own("POST", "/payments/{payment}/reversal", Map.of("reason", "不外传的理由"), paid);
    }

    private void cloud() {
        Map<String, Object> content = Map.of("purpose", "OPERATION", "quantity", QUANTITY, "network", "不外传的网络", "reason", "不外传的理由", "from", day,
                "to", day);
        Map<String, Object> asked = Map.of("projectId", project, "content", content);
        way.done("POST /cloud-requests/screenings", unit.owner(), null, asked);
        String request = visit.secret(way.done("POST /cloud-requests", unit.owner(), null, asked).getString("id"));
        String path = "/cloud-requests/" + request;
        Map<String, Object> step = waiting(path);
        Person organ = organ(path);
        organ.post("/steps/" + step.get("id") + "/outcome", UnitsWay.version(organ, "/steps/" + step.get("id")), Map.of("outcome", "RETURNED",
                "opinion", "不外传的意见")).then().statusCode(200);
        way.done("POST /cloud-requests/{id}/resubmission", unit.owner(), version(path), content, request);
        way.done("POST /cloud-requests/{id}/grant", organ, version(path), Map.of("quantity", QUANTITY, "opinion", "不外传的意见"), request);
        way.read("GET /cloud-requests/{id}", unit.owner(), request);
        way.read("GET /cloud-requests/{id}/procedure", unit.owner(), request);
        String other = visit.secret(way.done("POST /cloud-requests", unit.owner(), null, asked).getString("id"));
        way.done("POST /cloud-requests/{id}/withdrawal", unit.owner(), version("/cloud-requests/" + other), Map.of("reason", "不外传的理由"), other);
        own("POST", "/cloud-releases", Map.of("quantity", QUANTITY, "on", day, "reason", "不外传的理由"));
        visit.read("/cloud-requests?limit=100");
    }

    private void systems() {
        JsonPath system = read();
        String id = visit.secret(system.getString("systems[0].id"));
        String later = LocalDate.parse(system.getString("systems[0].dueOn")).plusDays(1).toString();
        way.done("POST " + HOME + "/systems/{system}/postponement", unit.office(), system.getLong("version"), Map.of("to", later, "reason",
                "不外传的理由"), project, id);
        own("POST", "/systems/{system}/shutdown", Map.of("on", day, "dataMigrated", false, "note", "不外传的处置", "documentId", file("OTHER")), id);
        visit.read("/replaced-systems?limit=100");
    }

    private void assessments() {
        Map<String, Object> assessment = Map.of("kind", "MLPS_ASSESSMENT", "level", "不外传的级别", "passed", true, "organ", "不外传的机构", "assessedOn",
                day, "validUntil", day, "documentId", file("MLPS_ASSESSMENT"));
        way.done("POST " + HOME + "/assessment-screenings", unit.owner(), null, assessment, project);
        own("POST", "/assessments", assessment);
        visit.read("/assessments?limit=100");
    }

    private Map<String, Object> waiting(String path) {
        return unit.owner().on(day).get(path).then().statusCode(200).extract().jsonPath().getMap("waitsFor");
    }

    private Person organ(String path) {
        Map<String, Object> step = waiting(path);
        return Person.of("body-" + step.get("role"), "金有数", (String) ((Map<?, ?>) step.get("department")).get("code"),
                Role.valueOf((String) step.get("role"))).on(day);
    }

    private long version(String path) {
        return UnitsWay.version(unit.owner().on(day), path);
    }

    private String file(String type) {
        byte[] text = "第一页".getBytes(StandardCharsets.UTF_8);
        Person owner = unit.owner().on(day);
        JsonPath announced = owner.post("/projects/" + project + "/documents", Map.of("type", type, "title", "不外传的文件",
                "file", Map.of("fileName", "文件.txt", "size", text.length))).then().statusCode(201).extract().jsonPath();
        owner.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", "第一页").then().statusCode(200);
        return announced.getString("id");
    }

    private JsonPath read() {
        return unit.owner().on(day).get("/operations/" + project).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath own(String verb, String deed, Object body, Object... below) {
        Object[] ids = new Object[below.length + 1];
        ids[0] = project;
        System.arraycopy(below, 0, ids, 1, below.length);
        return way.done(verb + " " + HOME + deed, unit.owner(), read().getLong("version"), body, ids);
    }
}
