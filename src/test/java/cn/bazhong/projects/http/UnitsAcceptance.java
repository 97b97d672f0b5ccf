package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a unit brings what it had built through trial and acceptance, with everything that can go wrong on the way. */
final class UnitsAcceptance {
    private static final String HOME = "/acceptances/{id}";
    private static final List<String> MATERIALS = List.of("CONSTRUCTION_SUMMARY", "FINANCIAL_REPORT", "AUDIT_REPORT", "SHARING_REPORT",
            "FUNCTIONAL_TEST", "PERFORMANCE_TEST", "MLPS_ASSESSMENT", "DATA_SECURITY_ASSESSMENT", "CRYPTOGRAPHY_ASSESSMENT",
            "PRODUCT_STATEMENT");

    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final Person development;
    private String day;

    UnitsAcceptance(UnitsWay way, String project, String day, Person development) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
        this.development = development;
    }

    void bringThrough() {
        String lot = read().getString("lots[0].id");
        own("POST", "/interim-acceptances", Map.of("lotId", lot, "heldOn", day, "participants", "不外传的人员", "summary", "不外传的结论", "accepted",
                true, "documentId", file("ACCEPTANCE_OPINION")));
        conclude(waiting(), "AGREED", Map.of());
        trial();
        on(LocalDate.parse(day).plusMonths(4).toString());
        preAccept();
        upstream();
        fail();
        pass();
        own("POST", "/operation", Map.of("since", day));
        new UnitsPerformance(way, project, day).report();
        new UnitsOperation(way, project, day).run();
        own("POST", "/decommissioning", Map.of("on", day, "reason", "不外传的原因", "dataDisposal", "不外传的数据处置", "assets", "不外传的资产处置"));
        way.read("GET " + HOME, unit.owner(), project);
        visit.read("/acceptances?limit=100");
    }

    private void on(String later) {
        day = later;
        visit.on(later);
    }

    private void trial() {
        own("POST", "/trial", Map.of("startedOn", day));
        String interruption = visit.secret(own("POST", "/interruptions", Map.of("from", day, "reason", "不外传的中断"))
                .getString("trial.interruptions[0].id"));
        own("POST", "/interruptions/{interruption}/end", Map.of("to", day), interruption);
        String problem = visit.secret(own("POST", "/problems", Map.of("noticedOn", day, "what", "不外传的问题", "serious", true))
                .getString("trial.problems[0].id"));
        own("POST", "/problems/{problem}/solution", Map.of("solvedOn", day, "solution", "不外传的办法"), problem);
    }

    private void preAccept() {
        Map<String, Object> held = Map.of("heldBy", "THIRD_PARTY", "heldOn", day, "firm", "不外传的公司", "summary", "不外传的结论", "fit", true,
                "reportId", file("PRE_ACCEPTANCE_REPORT"));
        way.done("POST " + HOME + "/pre-acceptance-screenings", unit.owner(), null, held, project);
        own("POST", "/pre-acceptances", held);
        conclude(waiting(), "AGREED", Map.of());
    }

    /** As if it were coordinated above: it fails there. */
    private void upstream() {
        coordinated("false", "true");
        own("POST", "/upstream-notice", Map.of("acceptedOn", day));
        own("POST", "/upstream-acceptances", Map.of("heldOn", day, "organ", "不外传的机关", "summary", "不外传的结果", "accepted", false,
                "documentId", file("ACCEPTANCE_OPINION")));
        conclude(waiting(), "AGREED", Map.of());
        coordinated("true", "false");
    }

    private void coordinated(String from, String to) {
        Database.execute("update project set profile = replace(profile, '\"upstreamCoordinated\":" + from + "', '\"upstreamCoordinated\":"
                + to + "') where id = '" + project + "'");
    }

    private void fail() {
        convene();
        conclude(waiting("ACCEPTANCE_BY_DATA"), "AGREED", Map.of());
        conclude(waiting("ACCEPTANCE_BY_DEVELOPMENT"), "AGREED_AFTER_REVISION", Map.of("conditions", List.of(Map.of("text", "不外传的整改",
                "due", day))));
        own("POST", "/correction", Map.of("report", "不外传的报告"));
        conclude(waiting("ACCEPTANCE_BY_DEVELOPMENT"), "DISAGREED", Map.of());
        own("POST", "/statement", Map.of("statement", "不外传的陈述"));
        conclude(waiting("ACCEPTANCE_BY_DEVELOPMENT"), "DISAGREED", Map.of());
    }

    private void pass() {
        convene();
        conclude(waiting("ACCEPTANCE_BY_DATA"), "AGREED", Map.of());
        conclude(waiting("ACCEPTANCE_BY_DEVELOPMENT"), "DISAGREED", Map.of());
        on(LocalDate.parse(day).plusMonths(2).toString());
        way.done("POST " + HOME + "/hearing-end", development, read().getLong("version"), Map.of("reason", "不外传的理由"), project);
        conclude(waiting("ACCEPTANCE_BY_DEVELOPMENT"), "AGREED", Map.of());
    }

    private void convene() {
        List<Map<String, Object>> materials = new ArrayList<>();
        MATERIALS.forEach(kind -> materials.add(Map.of("kind", kind, "documentId", file(kind), "passed", true, "level", "不外传的级别")));
        Map<String, Object> content = Map.of("heldOn", day, "place", "不外传的会议室", "signers", List.of(), "hardware", false, "materials", materials);
        way.done("POST " + HOME + "/screenings", unit.owner(), null, content, project);
        own("PUT", "/contents", content);
        own("POST", "/convening", Map.of());
    }

    private Map<String, Object> waiting() {
        return read().getMap("reports.find { it.waitsFor != null }.waitsFor");
    }

    private Map<String, Object> waiting(String kind) {
        return read().getMap("rounds[-1].waitsFor.find { it.kind == '" + kind + "' }");
    }

    private void conclude(Map<String, Object> step, String outcome, Map<String, Object> more) {
        Map<String, Object> conclusion = new HashMap<>(Map.of("outcome", outcome, "opinion", "不外传的意见"));
        conclusion.putAll(more);
        Person organ = Person.of("body-" + step.get("role"), "苏网安", (String) ((Map<?, ?>) step.get("department")).get("code"),
                Role.valueOf((String) step.get("role"))).on(day);
        organ.post("/steps/" + step.get("id") + "/outcome", UnitsWay.version(organ, "/steps/" + step.get("id")), conclusion).then()
                .statusCode(200);
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
        return unit.owner().on(day).get("/acceptances/" + project).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath own(String verb, String deed, Object body, Object... below) {
        Object[] ids = new Object[below.length + 1];
        ids[0] = project;
        System.arraycopy(below, 0, ids, 1, below.length);
        return way.done(verb + " " + HOME + deed, unit.owner(), read().getLong("version"), body, ids);
    }
}
