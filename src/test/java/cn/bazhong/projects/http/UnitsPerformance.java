package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a unit reports on the performance of a project of its own, and has evaluated. */
final class UnitsPerformance {
    private static final String HOME = "/performance-reports";

    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;
    private final Person data;

    UnitsPerformance(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
        this.data = Person.of(unit.jurisdiction() + "-data", "舒管理", unit.jurisdiction() + "-DSJ", Role.DATA_ADMINISTRATION);
    }

    /** It is in operation since that day. */
    void report() {
        monitor();
        account();
        order();
        evaluate();
        way.read("GET /projects/{id}/performance", unit.owner(), project);
        way.read("GET /departments/{code}/evaluations", unit.owner(), unit.ownerCode());
        visit.read("/performance-reports?limit=100");
        visit.read("/obligations?limit=100");
        visit.read("/obligations/counts");
    }

    private void monitor() {
        Map<String, Object> body = Map.of("projectId", project, "year", Integer.parseInt(day.substring(0, 4)), "progress", "不外传的进度",
                "funds", "不外传的资金", "problems", "不外传的问题", "trialEffect", "不外传的试运行",
                "goals", List.of(Map.of("goal", "不外传的目标", "reached", "不外传", "percent", 10)), "users", unit.owner().on(day)
                        .get("/projects/" + project + "/performance").jsonPath().getList("participants.code"));
        way.done("POST " + HOME + "/monitoring-reports/screenings", unit.owner(), null, body);
        String id = visit.secret(way.done("POST " + HOME + "/monitoring-reports", unit.owner(), null, body).getString("id"));
        way.read("GET " + HOME + "/{id}", unit.owner(), id);
        way.read("GET " + HOME + "/{id}/procedure", unit.owner(), id);
    }

    private void account() {
        JsonPath contracts = unit.owner().on(day).get("/projects/" + project + "/performance").jsonPath();
        List<Map<String, Object>> settled = contracts.<Map<String, Object>>getList("contracts").stream()
                .<Map<String, Object>>map(one -> Map.of("contractId", one.get("id"), "settled", one.get("amount"))).toList();
        BigDecimal sum = contracts.<Object>getList("contracts.amount").stream().map(one -> new BigDecimal(one.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, Object> body = Map.of("projectId", project, "settlements", settled, "otherCosts", 0, "funds", List.of(Map.of("source",
                "SPECIAL_FUNDS", "amount", sum)), "fundsLeft", 0, "assets", List.of(), "documents", List.of(file("FINAL_ACCOUNTS")));
        way.done("POST " + HOME + "/final-accounts/screenings", unit.owner(), null, body);
        String id = visit.secret(way.done("POST " + HOME + "/final-accounts", unit.owner(), null, body).getString("id"));
        Person audit = Person.of(unit.jurisdiction() + "-audit", "周敏", unit.jurisdiction() + "-SJJ", Role.AUDIT);
        giveBack(audit, id);
        way.done("PUT " + HOME + "/{id}/final-accounts", unit.owner(), version(id), body, id);
        way.done("POST " + HOME + "/{id}/audit", audit, version(id), Map.of("contracts", settled.stream().map(one -> Map.of("contractId",
                one.get("contractId"), "audited", one.get("settled"))).toList(), "documentNumber", "不外传的文号", "opinion", "不外传的审计意见"), id);
    }

    private void giveBack(Person organ, String id) {
        String step = unit.owner().on(day).get(HOME + "/" + id).jsonPath().getString("waitsFor[0].id");
        organ.on(day).post("/steps/" + step + "/outcome", UnitsWay.version(unit.owner().on(day), "/steps/" + step), Map.of("outcome", "RETURNED",
                "opinion", "不外传的退回")).then().statusCode(200);
    }

    /** The owner has its say; after it was given back once, it lets its day pass. */
    private void order() {
        Map<String, Object> body = Map.of("projectId", project, "reason", "不外传的评价理由", "evaluatedBy", "THIRD_PARTY", "evaluators",
                List.of("不外传的机构"), "materialBy", later(10), "resultBy", later(30));
        way.done("POST " + HOME + "/post-evaluations/screenings", data, null, body);
        String id = visit.secret(way.done("POST " + HOME + "/post-evaluations", data, null, body).getString("id"));
        way.done("POST " + HOME + "/{id}/material", unit.owner(), version(id), Map.of("text", "不外传的材料"), id);
        Map<String, Object> result = Map.of("grade", "GOOD", "findings", "不外传的评价", "recommendations", "不外传的建议", "documentId",
                file("EVALUATION_REPORT"), "statementBy", day);
        way.done("POST " + HOME + "/{id}/result", data, version(id), result, id);
        way.done("POST " + HOME + "/{id}/statement", unit.owner(), version(id), Map.of("statement", "不外传的说明"), id);
        JsonPath waits = unit.owner().on(day).get(HOME + "/" + id).jsonPath();
        giveBack(Person.of("body-evaluation", "苏网安", waits.getString("waitsFor[0].department.code"),
                Role.valueOf(waits.getString("waitsFor[0].role"))), id);
        way.done("POST " + HOME + "/{id}/result", data, version(id), result, id);
        visit.on(later(1));
        way.done("POST " + HOME + "/{id}/continuation", data, version(id), Map.of("reason", "不外传的理由"), id);
        visit.on(day);
    }

    /** After a year, mended once. */
    private void evaluate() {
        List<Map<String, Object>> scores = Stream.of("RESOURCE_USE", "SHARING", "SECURITY", "EFFECT")
                .<Map<String, Object>>map(one -> Map.of("dimension", one, "score", 80)).toList();
        Map<String, Object> body = new HashMap<>(Map.of("projectId", project, "resourceUse", "不外传的利用", "sharing", "不外传的共享",
                "securityRisks", "不外传的风险", "effect", "不外传的成效", "scores", scores, "documents", List.of(file("EVALUATION_REPORT"))));
        way.done("POST " + HOME + "/self-evaluations/screenings", unit.owner(), null, body);
        visit.on(LocalDate.parse(day).plusYears(1).toString());
        String id = visit.secret(way.done("POST " + HOME + "/self-evaluations", unit.owner(), null, body).getString("id"));
        giveBack(data, id);
        way.done("PUT " + HOME + "/{id}/self-evaluation", unit.owner(), version(id), body, id);
        visit.on(day);
    }

    private String file(String type) {
        byte[] text = "第一页".getBytes(StandardCharsets.UTF_8);
        Person owner = unit.owner().on(day);
        JsonPath announced = owner.post("/projects/" + project + "/documents", Map.of("type", type, "title", "正文", "file",
                Map.of("fileName", "正文.txt", "size", text.length))).then().statusCode(201).extract().jsonPath();
        owner.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", "第一页").then().statusCode(200);
        return announced.getString("id");
    }

    private String later(int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    private long version(String id) {
        return UnitsWay.version(unit.owner().on(day), HOME + "/" + id);
    }
}
