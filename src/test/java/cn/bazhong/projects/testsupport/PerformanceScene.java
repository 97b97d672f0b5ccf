package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Transition;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A project that is carried out and then runs, with what is reported on it. Its contract is of 1,500,000 yuan. */
public final class PerformanceScene {
    public static final Person AUDIT = Person.of("sjj", "周敏", "511900-SJJ", Role.AUDIT);
    public static final Person FINANCE = Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE);
    public static final Person DEVELOPMENT = Person.of("fgw", "郑发改", "511900-FGW", Role.DEVELOPMENT_REFORM);
    public static final Person DATA = Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION);
    private static final Actor MOVER = new Actor("mover", "移动", "511900-DSJ", Set.of(Role.LEADING_GROUP_OFFICE));

    private final ExecutionScene execution;
    private AcceptanceScene acceptance;

    private PerformanceScene(ExecutionScene execution) {
        this.execution = execution;
    }

    /** Carried out since 2 March 2026. */
    public static PerformanceScene building(String department) {
        return new PerformanceScene(ExecutionScene.building(department, "1500000.00"));
    }

    public static PerformanceScene of(ExecutionScene execution) {
        return new PerformanceScene(execution);
    }

    public ExecutionScene execution() {
        return execution;
    }

    public String project() {
        return execution.project();
    }

    public String day() {
        return execution.dossier().day();
    }

    public PerformanceScene on(String day) {
        execution.on(day);
        return this;
    }

    public Person owner() {
        return execution.owner();
    }

    /** Moves the project on that day, as decisions of others do. */
    public PerformanceScene moved(String day, Transition... transitions) {
        Projects projects = CDI.current().select(Projects.class).get();
        for (Transition transition : transitions) {
            OnContext.inTransactionOn(day, () -> projects.findById(UUID.fromString(project()), LockModeType.PESSIMISTIC_WRITE)
                    .chain(found -> projects.take(found, transition, MOVER)));
        }
        return on(day);
    }

    /** Complete and on trial since three months before that day. */
    public PerformanceScene onTrial(String end) {
        on(LocalDate.parse(end).minusMonths(3).toString());
        acceptance = AcceptanceScene.complete(execution);
        acceptance.post("/trial", Map.of("startedOn", day())).then().statusCode(200);
        return this;
    }

    public PerformanceScene accepted(String day) {
        onTrial(day).on(day);
        acceptance.post("/pre-acceptances", acceptance.preAcceptance()).then().statusCode(200);
        acceptance.file("PRE_ACCEPTANCE", Map.of("outcome", "AGREED")).then().statusCode(200);
        acceptance.convene("FINANCE").signed();
        return this;
    }

    /** Accepted and put into operation on the same day. */
    public PerformanceScene inOperation(String day) {
        return accepted(day).live();
    }

    public PerformanceScene live() {
        acceptance.post("/operation", Map.of("since", day())).then().statusCode(200);
        return this;
    }

    public JsonPath read() {
        return owner().get("/projects/" + project() + "/performance").then().statusCode(200).extract().jsonPath();
    }

    /** Years of the monitoring reports that are owed today. */
    public List<String> owed(String kind) {
        return owner().get("/obligations?limit=100&project=" + project() + "&kind=" + kind).then().statusCode(200).extract().jsonPath()
                .getList("items.due");
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... changes) {
        Map<String, Object> changed = new HashMap<>(body);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    /** As they may be handed in: settled at 1,480,000, 20,000 beside the contract, nothing left. */
    public Map<String, Object> accounts(Object... changes) {
        return with(Map.of("projectId", project(), "settlements", List.of(settled("1480000.00", "核减未实施内容")), "otherCosts",
                new BigDecimal("20000.00"), "funds", List.of(Map.of("source", "SPECIAL_FUNDS", "amount", new BigDecimal("1500000.00"))),
                "fundsLeft", new BigDecimal("0.00"), "assets", List.of(Map.of("name", "业务系统", "amount", new BigDecimal("1480000.00"))),
                "documents", List.of(execution.dossier().file("FINAL_ACCOUNTS"))), changes);
    }

    public Map<String, Object> settled(String amount, String reason) {
        Map<String, Object> settled = new HashMap<>(Map.of("contractId", contract(), "settled", new BigDecimal(amount)));
        settled.put("reason", reason);
        return settled;
    }

    public String contract() {
        return execution.contract(0, 0);
    }

    public Map<String, Object> monitoring(int year, Object... changes) {
        return with(Map.of("projectId", project(), "year", year, "progress", "完成主体开发", "funds", "按计划支付", "problems", "接口联调滞后",
                "goals", List.of(Map.of("goal", "办事材料减少三成", "reached", "减少两成", "percent", 60)), "users", List.of()), changes);
    }

    public Map<String, Object> selfEvaluation(Object... changes) {
        List<Map<String, Object>> scores = new ArrayList<>();
        List.of("RESOURCE_USE", "SHARING", "SECURITY", "EFFECT").forEach(one -> scores.add(Map.of("dimension", one, "score", 88)));
        return with(Map.of("projectId", project(), "resourceUse", "云资源使用率七成", "sharing", "全部挂接", "securityRisks", "已整改", "effect",
                "办理时限压缩", "scores", scores, "documents", List.of(execution.dossier().file("EVALUATION_REPORT"))), changes);
    }

    public Map<String, Object> order(String materialBy, String resultBy, Object... changes) {
        return with(Map.of("projectId", project(), "reason", "核实预期效果", "evaluatedBy", "THIRD_PARTY", "evaluators",
                List.of("省信息化评估中心"), "materialBy", materialBy, "resultBy", resultBy), changes);
    }

    /** Something handed in, that has to succeed; its id. */
    public String handIn(Person by, String path, Object body) {
        return by.on(day()).post("/performance-reports" + path, body).then().statusCode(201).extract().path("id");
    }

    public JsonPath report(String id) {
        return owner().get("/performance-reports/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** A deed on a report as it stands. */
    public Response deed(Person by, String verb, String id, String deed, Object body) {
        return by.on(day()).send(verb, "/performance-reports/" + id + deed, report(id).getLong("version"), body);
    }

    /** A step of its procedure is concluded where it is open. */
    public Response conclude(Person by, String id, String kind, Map<String, Object> outcome) {
        String step = owner().get("/performance-reports/" + id + "/procedure").jsonPath()
                .getString("steps.findAll { it.kind == '" + kind + "' && it.state == 'OPEN' }[0].id");
        long version = owner().get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return by.on(day()).post("/steps/" + step + "/outcome", version, outcome);
    }
}
