package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something went badly wrong on a project that is carried out: its owner reports it, and the organs act. */
public final class IncidentScene {
    /** Who takes note, by the step that asks them. */
    public static final Map<String, Person> NOTED_BY = notedBy();

    private final ExecutionScene execution;
    private final String id;

    private IncidentScene(ExecutionScene execution, String id) {
        this.execution = execution;
        this.id = id;
    }

    private static Map<String, Person> notedBy() {
        Map<String, Person> organs = new LinkedHashMap<>();
        organs.put("INCIDENT_NOTICE_DEVELOPMENT", Person.of("fgw", "郑发改", "511900-FGW", Role.DEVELOPMENT_REFORM));
        organs.put("INCIDENT_NOTICE_FINANCE", Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE));
        organs.put("INCIDENT_NOTICE_DATA", Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION));
        return organs;
    }

    public static Map<String, Object> report(ExecutionScene execution, Object... changes) {
        Map<String, Object> report = new HashMap<>(Map.of("projectId", execution.project(), "kind", "MAJOR_LOSS", "occurredOn",
                execution.dossier().day(), "what", "设备损毁", "loss", new BigDecimal("300000.00"), "measures", "已报案", "documents",
                List.of()));
        for (int i = 0; i < changes.length; i += 2) {
            report.put((String) changes[i], changes[i + 1]);
        }
        return report;
    }

    public static IncidentScene reported(ExecutionScene execution, Object... changes) {
        return new IncidentScene(execution, execution.owner().post("/incidents", report(execution, changes)).then().statusCode(201)
                .extract().path("id"));
    }

    public String id() {
        return id;
    }

    public JsonPath read() {
        return execution.owner().get("/incidents/" + id).then().statusCode(200).extract().jsonPath();
    }

    public Response note(String kind) {
        String step = execution.owner().get("/incidents/" + id + "/procedure").jsonPath()
                .getString("steps.find { it.kind == '" + kind + "' }.id");
        long version = execution.owner().get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return NOTED_BY.get(kind).on(execution.dossier().day()).post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED"));
    }

    public IncidentScene noted() {
        NOTED_BY.keySet().forEach(kind -> note(kind).then().statusCode(200));
        return this;
    }

    public Response dispose(Person by, String disposition, String lot) {
        Map<String, Object> body = new HashMap<>(Map.of("disposition", disposition, "reason", "处置意见"));
        body.put("lotId", lot);
        return by.on(execution.dossier().day()).post("/incidents/" + id + "/disposition", read().getLong("version"), body);
    }

    /** The whole project, or one lot. */
    public IncidentScene suspended(String lot) {
        dispose(Person.office(), "SUSPENSION", lot).then().statusCode(200);
        return this;
    }

    /** Its owner asks, and the office agrees. */
    public static void resume(ExecutionScene execution) {
        JsonPath asked = execution.owner().post("/requests", Map.of("kind", "RESUMPTION", "projectId", execution.project(), "reason",
                "问题已解决")).then().statusCode(201).extract().jsonPath();
        String step = asked.getString("stepId");
        long version = execution.owner().get("/steps/" + step).jsonPath().getLong("version");
        execution.dossier().office().post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED", "opinion", "同意恢复"))
                .then().statusCode(200);
    }
}
