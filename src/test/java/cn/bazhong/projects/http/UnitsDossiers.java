package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit hands in to have a listed project approved, and what its organs say to it. */
final class UnitsDossiers {
    private static final String PARTNER = "511900-WJW";

    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;
    private String dossier;

    UnitsDossiers(UnitsWay way, String project, LocalDate day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day.toString();
    }

    void handIn() {
        visit.on(day);
        choosePath();
        begin();
        way.done("POST /dossiers/{id}/withdrawal", unit.owner(), version(), Map.of("reason", "不外传的撤回理由"), dossier);
        begin();
        write();
        submit();
        read();
        exchange();
        conditions();
        overdue();
        approve();
        new UnitsExecution(way, project, day, organ(Role.DEVELOPMENT_REFORM)).carryOut();
        new UnitsOversight(way, project, day).lookOver();
        new UnitsDeterminations(way, project, day).find();
        new UnitsResources(way, project, day).keep();
        new UnitsAcceptance(way, project, day, organ(Role.DEVELOPMENT_REFORM)).bringThrough();
        visit.on(day);
    }

    /** The owner reports, the government decides, development and reform approve, finance reviews (A6, A21). */
    private void approve() {
        for (int open = 0; open < 4; open++) {
            agreeAll();
        }
    }

    private void choosePath() {
        Map<String, Object> wanted = Map.of("kind", "PLAN_ONLY", "grounds", Map.of("depthOfPreparation", "方案论证已完成"));
        JsonPath seen = way.read("GET /projects/{id}/approval-path", unit.owner(), project);
        way.done("POST /projects/{id}/approval-path/screenings", unit.owner(), null, wanted, project);
        way.done("PUT /projects/{id}/approval-path", unit.owner(), seen.getLong("version"), wanted, project);
    }

    private void begin() {
        dossier = visit.secret(way.done("POST /projects/{id}/dossiers", unit.owner(), null, Map.of("type", "IMPLEMENTATION_PLAN"),
                project).getString("id"));
        way.read("GET /projects/{id}/dossiers", unit.owner(), project);
    }

    private void write() {
        Map<String, Object> content = new HashMap<>(DossierScene.content("1200000.00"));
        List<Object> chapters = new ArrayList<>((List<?>) content.get("chapters"));
        chapters.add(Map.of("section", "JOINT_CONSTRUCTION", "text", "各部门分工"));
        content.put("chapters", chapters);
        content.put("participants", List.of(Map.of("department", PARTNER, "scope", "健康档案", "dataDuties", "提供档案")));
        content.put("documentId", file());
        way.done("POST /dossiers/{id}/screenings", unit.owner(), null, content, dossier);
        way.done("PUT /dossiers/{id}/contents", unit.owner(), version(), content, dossier);
        way.done("POST /dossiers/{id}/confirmations", Person.owner(PARTNER), version(), null, dossier);
    }

    private String file() {
        byte[] text = "第一页".getBytes(StandardCharsets.UTF_8);
        Person owner = unit.owner().on(day);
        JsonPath announced = owner.post("/projects/" + project + "/documents", Map.of("type", "IMPLEMENTATION_PLAN", "title", "正文",
                "file", Map.of("fileName", "正文.txt", "size", text.length))).then().statusCode(201).extract().jsonPath();
        owner.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", "第一页").then().statusCode(200);
        return announced.getString("id");
    }

    private void submit() {
        way.done("POST /dossiers/{id}/submission", unit.owner(), version(), Map.of("letterNumber", "函〔2026〕1号", "letterDate", day,
                "reuseOpinions", true), dossier);
    }

    private void read() {
        for (String below : List.of("", "/versions", "/versions/1", "/procedure")) {
            way.read("GET /dossiers/{id}" + below.replace("/1", "/{number}"), unit.owner(), below.endsWith("1")
                    ? new Object[] {dossier, 1} : new Object[] {dossier});
        }
        way.read("GET /consultations/{id}", unit.owner(), dossier);
        way.read("GET /projects/{id}/amounts", unit.owner(), project);
        visit.read("/consultations?limit=100");
    }

    private void exchange() {
        String mistaken = visit.secret(step("CYBERSPACE_OPINION"));
        Person body = organ(Role.CYBERSPACE_AFFAIRS);
        way.done("POST /steps/{id}/outcome", body, stepVersion(mistaken), Map.of("outcome", "AGREED"), mistaken);
        way.done("POST /steps/{id}/taking-back", body, stepVersion(mistaken), Map.of("reason", "不外传的缘由"), mistaken);
        String step = visit.secret(step("CYBERSPACE_OPINION"));
        sign(step);
        way.done("POST /steps/{id}/urgings", unit.owner(), stepVersion(step), Map.of("message", "请尽快"), step);
        way.done("POST /steps/{id}/material-requests", body, stepVersion(step), Map.of("what", "不外传的材料"), step);
        way.done("POST /steps/{id}/material", unit.owner(), stepVersion(step), Map.of("statement", "已补充"), step);
        way.done("POST /steps/{id}/outcome", body, stepVersion(step), Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion",
                "不外传的意见", "conditions", List.of(Map.of("text", "不外传的条件", "due", day))), step);
        way.done("POST /steps/{id}/answer", unit.owner(), stepVersion(step), Map.of("adopted", true, "statement", "采纳"), step);
    }

    /** Somebody drafts and somebody else would sign it; it is given back, and signed after that. */
    private void sign(String step) {
        String body = way.read("GET /steps/{id}", unit.owner(), step).getString("department.code");
        Person clerk = Person.of("clerk-" + body, "陈科员", body, Role.CYBERSPACE_AFFAIRS);
        Person head = Person.of("head-" + body, "高主任", body, Role.CYBERSPACE_AFFAIRS);
        List.of(clerk, head).forEach(each -> each.on(day).post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
        enter(body, List.of(List.of(Map.of("id", "head-" + body))));
        Map<String, Object> drafted = Map.of("outcome", "AGREED", "opinion", "不外传的拟稿");
        way.done("POST /steps/{id}/draft", clerk, stepVersion(step), drafted, step);
        long first = way.read("GET /steps/{id}/draft", head, step).getLong("version");
        long second = way.done("POST /steps/{id}/draft/return", head, first, Map.of("reason", "不外传的缘由"), step).getLong("version");
        enter(body, List.of(List.of(Map.of("id", "head-" + body)), List.of(Map.of("id", "head-" + body))));
        way.done("POST /steps/{id}/draft", clerk, stepVersion(step), drafted, step);
        way.done("POST /steps/{id}/draft/signature", head, second + 1, "{}", step);
        enter(body, List.of());
        way.refusedOtherwise(412, "PUT /departments/{code}/signing", unit.admin(), 4711L, Map.of("levels", List.of()), body);
    }

    /** Not walked: a city's administrator may do so in its counties, too, and would be ahead of whoever does it here. */
    private void enter(String body, List<?> levels) {
        long version = way.read("GET /departments/{code}/signing", unit.admin(), body).getLong("version");
        unit.admin().on(day).put("/departments/" + body + "/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }

    /** Months later one that has said nothing is gone on without, and says something after the review. */
    private void overdue() {
        String later = LocalDate.parse(day).plusMonths(6).toString();
        visit.on(later);
        String step = step("SECRECY_OPINION");
        way.done("POST /steps/{id}/coordination", organ(Role.COMMITTEE_CHAIR), stepVersion(step), Map.of("decision", "PROCEED",
                "reason", "不外传的理由"), step);
        agreeAll();
        agreeAll();
        DossierScene.inSession("IMPLEMENTATION_PLAN", dossier, later, Outcome.AGREED);
        way.done("POST /steps/{id}/outcome", organ(Role.SECRECY_CRYPTOGRAPHY), stepVersion(step), Map.of("outcome", "AGREED"), step);
        way.done("POST /steps/{id}/late-ruling", organ(Role.LEADING_GROUP_OFFICE), stepVersion(step), Map.of("decision", "STANDS",
                "reason", "不外传的理由"), step);
        visit.on(day);
    }

    /** Whoever is asked now. */
    private void agreeAll() {
        List<Map<String, Object>> open = unit.owner().on(day).get("/dossiers/" + dossier + "/procedure").then().statusCode(200)
                .extract().jsonPath().getList("steps.findAll { it.state == 'OPEN' }");
        open.forEach(step -> Person.of("body-" + step.get("role"), "苏网安", (String) ((Map<?, ?>) step.get("department")).get("code"),
                Role.valueOf((String) step.get("role"))).on(day).post("/steps/" + step.get("id") + "/outcome",
                ((Number) step.get("version")).longValue(), agreement((String) step.get("kind"))).then().statusCode(200));
    }

    /** The technical review says so of every section (A21). */
    private Map<String, Object> agreement(String kind) {
        return !kind.equals("TECHNICAL_REVIEW") ? Map.of("outcome", "AGREED", "documentNumber", "函〔2026〕9号") : Map.of("outcome", "AGREED", "assessment",
                unit.owner().on(day).get("/dossiers/" + dossier).jsonPath().getList("assessed", String.class).stream()
                        .map(section -> Map.of("section", section, "sound", true)).toList());
    }

    private void conditions() {
        String condition = visit.secret(way.read("GET /projects/{id}/conditions", unit.owner(), project).getString("items[0].id"));
        way.read("GET /conditions/{id}", unit.owner(), condition);
        way.done("POST /conditions/{id}/report", unit.owner(), 0L, Map.of("statement", "已落实"), condition);
        way.done("POST /conditions/{id}/check", organ(Role.CYBERSPACE_AFFAIRS), 1L, Map.of("met", true), condition);
    }

    /** Somebody of the organ that holds an office here. */
    private Person organ(Role role) {
        String department = unit.admin().on(day).get("/jurisdictions/" + unit.jurisdiction() + "/organs").then().statusCode(200)
                .extract().jsonPath().getString("organs.find { it.role == '" + role.name() + "' }.department.code");
        return Person.of("body-" + department, "苏网安", department, role);
    }

    private String step(String kind) {
        return unit.owner().on(day).get("/dossiers/" + dossier + "/procedure").then().statusCode(200).extract().jsonPath()
                .getString("steps.find { it.kind == '" + kind + "' && !it.superseded }.id");
    }

    private long stepVersion(String step) {
        return UnitsWay.version(unit.owner().on(day), "/steps/" + step);
    }

    private long version() {
        return UnitsWay.version(unit.owner().on(day), "/dossiers/" + dossier);
    }
}
