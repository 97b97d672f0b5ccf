package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A project that is carried out and cannot go on, as its owner, the committee and the government have it terminated. */
public final class TerminationScene {
    private final ExecutionScene execution;
    private final String id;

    private TerminationScene(ExecutionScene execution, String id) {
        this.execution = execution;
        this.id = id;
    }

    public static TerminationScene begun(ExecutionScene execution) {
        return new TerminationScene(execution, execution.owner().post("/terminations", Map.of("projectId", execution.project()))
                .then().statusCode(201).extract().path("id"));
    }

    /** One that somebody else began. */
    public static TerminationScene of(ExecutionScene execution, String id) {
        return new TerminationScene(execution, id);
    }

    public String id() {
        return id;
    }

    public JsonPath read() {
        return execution.owner().get("/terminations/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** With everything that is asked for, changed as told. */
    public Map<String, Object> content(Object... changes) {
        Map<String, Object> content = new HashMap<>(Map.of("progress", "完成六成", "progressDocuments",
                List.of(execution.dossier().file("TERMINATION")), "causeKind", "EXTERNAL_CHANGE", "cause", "省级统建平台替代",
                "causeDocuments", List.of(execution.dossier().file("TERMINATION")), "goals", "接口停用，目标无法完成",
                "stillToPay", new BigDecimal("100000.00"), "returned", new BigDecimal("500000.00")));
        content.putAll(Map.of("assets", "移交政务云", "data", "归集后停止更新", "systems", "下线归档"));
        for (int i = 0; i < changes.length; i += 2) {
            content.put((String) changes[i], changes[i + 1]);
        }
        return content;
    }

    public Response write(Map<String, Object> content) {
        return execution.owner().put("/terminations/" + id + "/contents", read().getLong("version"), content);
    }

    public Response submit() {
        return execution.owner().post("/terminations/" + id + "/submission", read().getLong("version"), Map.of());
    }

    public TerminationScene submitted() {
        write(content()).then().statusCode(200);
        submit().then().statusCode(200);
        return this;
    }

    /** What a session of the committee came to. */
    public void inSession(ProcedureKind procedure, Outcome outcome) {
        StepDesk desk = CDI.current().select(StepDesk.class).get();
        OnContext.inTransaction(() -> desk.concludeInSession(procedure, UUID.fromString(id), StepKind.TERMINATION_REVIEW,
                DecideStep.of(outcome, "终止评审结论"), LocalDate.parse(execution.dossier().day()),
                new Actor("chair", "赵敏", "511900-ZFB", Set.of(Role.COMMITTEE_CHAIR))));
    }

    public Response conclude(Person by, Map<String, Object> conclusion) {
        String step = read().getString("waitsFor.id");
        long version = by.get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return by.post("/steps/" + step + "/outcome", version, conclusion);
    }
}
