package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.oversight.OrderedTerminations;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A project that was begun and cannot go on is terminated on its owner's application (A26), or by order (A43). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A26TerminationTest {
    private static final Actor OFFICE = new Actor("office", "李静", "511900-DSJ", Set.of(Role.LEADING_GROUP_OFFICE));
    @Inject
    Projects projects;
    @Inject
    Settlements settlements;
    @Inject
    OrderedTerminations orders;
    @Inject
    Departments departments;

    @Test
    void a15_whatWasNotBegunIsCancelledAndNotTerminated() {
        ExecutionScene scene = ExecutionScene.approved("511900-JYJ");
        scene.owner().post("/terminations", Map.of("projectId", scene.project())).then().statusCode(409)
                .body("article", equalTo("A15"), "detail", containsString("撤销"));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.name", not(hasItem("begin-termination")));
    }

    @Test
    void a26_neitherProgressNorCauseIsBelievedWithoutEvidence() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        TerminationScene termination = TerminationScene.begun(scene);
        assertEquals(Set.of("A26_PROGRESS", "A26_PROGRESS_SHOWN", "A26_CAUSE_KIND", "A26_CAUSE", "A26_CAUSE_SHOWN", "A26_GOALS",
                "TERMINATION_FUNDS", "TERMINATION_ASSETS", "TERMINATION_DATA", "TERMINATION_SYSTEMS"),
                Set.copyOf(termination.read().getList("findings.rule")));
        String screenings = "/terminations/" + termination.id() + "/screenings";
        scene.owner().post(screenings, termination.content("progressDocuments", List.of())).then().statusCode(200)
                .body("findings.findAll { it.severity == 'BLOCKING' }.rule", contains("A26_PROGRESS_SHOWN"));
        scene.owner().post(screenings, termination.content("causeDocuments", List.of(UUID.randomUUID()))).then().statusCode(200)
                .body("findings.findAll { it.severity == 'BLOCKING' }.rule", contains("A26_CAUSE_SHOWN"));
        scene.owner().post(screenings, termination.content("returned", new BigDecimal("1900000.01"))).then().statusCode(200)
                .body("findings.rule", hasItem("TERMINATION_RETURNED"));
        termination.write(termination.content("progress", " ", "causeKind", null)).then().statusCode(200)
                .body("actions.find { it.name == 'submit' }.allowed", equalTo(false));
        termination.submit().then().statusCode(422).body("article", equalTo("A26"), "findings.rule", hasItems("A26_PROGRESS",
                "A26_CAUSE_KIND"));
    }

    @Test
    void a26_committeeAndGovernmentAgreeAndTheProjectIsOverWithEverythingReadable() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        scene.post("/contracts/" + scene.contract(0, 0) + "/payments", scene.payment("900000.00")).then().statusCode(200);
        TerminationScene termination = TerminationScene.begun(scene);
        scene.dossier().office().get("/terminations/" + termination.id()).then().statusCode(404);
        scene.owner().post("/terminations", Map.of("projectId", scene.project())).then().statusCode(409).body("article", equalTo("A26"));
        Person.owner("511900-JTJ").on(scene.dossier().day()).post("/terminations", Map.of("projectId", scene.project())).then()
                .statusCode(404);
        termination.submitted();
        termination.submit().then().statusCode(409);
        scene.dossier().office().get("/terminations/" + termination.id()).then().statusCode(200)
                .body("state", equalTo("SUBMITTED"), "standing.contracted", equalTo(1500000.00f), "standing.paid", equalTo(900000.00f),
                        "left", equalTo(1000000.00f), "documents.size()", equalTo(2), "waitsFor.role", equalTo("COMMITTEE_CHAIR"),
                        "actions", empty());
        scene.dossier().office().get("/review-sessions/preparation?docket=TERMINATIONS").then().statusCode(200)
                .body("items.projectId", hasItem(scene.project()));
        termination.inSession(ProcedureKind.TERMINATION, Outcome.AGREED);
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED")).then().statusCode(422);
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.findAll { it.obligation == 'REPORT_PROGRESS' "
                + "&& it.page.contains('" + scene.project() + "') }", empty());
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕9号")).then()
                .statusCode(200);
        scene.dossier().isAt("TERMINATED");
        scene.owner().get("/terminations/" + termination.id()).then().statusCode(200).body("state", equalTo("TERMINATED"),
                "documentNumber", equalTo("巴府函〔2026〕9号"), "waitsFor", nullValue(), "decidedOn", notNullValue());
        scene.owner().get(scene.path("")).then().statusCode(200).body("paid", equalTo(900000.00f));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItems("TERMINATION_BEGUN",
                "TERMINATION_SUBMITTED", "TERMINATION_AGREED", "STAGE_CHANGED"),
                "items.find { it.type == 'TERMINATION_AGREED' }.summary", containsString("结余 1,000,000.00 元"));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.name", hasItem("open-termination"));
        scene.dossier().office().all("/terminations?state=TERMINATED").then().statusCode(200)
                .body("items.id", hasItem(termination.id()));
        Person.owner("511900-JTJ").on(scene.dossier().day()).all("/terminations").then().statusCode(200)
                .body("items.id", not(hasItem(termination.id())));
        assertTrue(Statements.of(() -> scene.owner().get("/terminations/" + termination.id()).then().statusCode(200)).size() <= 17);
        assertTrue(Statements.of(() -> scene.dossier().office().get("/terminations?limit=100").then().statusCode(200)).size() <= 3);
    }

    @Test
    void a26_whatTheCommitteeGivesBackIsMendedAndHandedInAgain() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        TerminationScene termination = TerminationScene.begun(scene).submitted();
        termination.inSession(ProcedureKind.TERMINATION, Outcome.DEFERRED);
        scene.owner().get("/terminations/" + termination.id()).then().body("state", equalTo("RETURNED"), "opinion", equalTo("终止评审结论"),
                "actions.find { it.name == 'save' }.allowed", equalTo(true), "waitsFor", nullValue());
        termination.write(termination.content("goals", "补充说明后的理由")).then().statusCode(200);
        scene.dossier().office().get("/terminations/" + termination.id()).then().body("content.goals", equalTo("接口停用，目标无法完成"));
        termination.submit().then().statusCode(200).body("state", equalTo("SUBMITTED"), "waitsFor.kind", equalTo("TERMINATION_REVIEW"));
        scene.owner().get("/terminations/" + termination.id() + "/procedure").then().statusCode(200)
                .body("state", equalTo("RUNNING"), "round", equalTo(2));
        termination.inSession(ProcedureKind.TERMINATION, Outcome.DISAGREED);
        scene.owner().get("/terminations/" + termination.id()).then().body("state", equalTo("REFUSED"));
        scene.dossier().isAt("IN_EXECUTION");
    }

    @Test
    void a26_theOwnerTakesItBackBeforeItIsDecidedAndMayApplyAgain() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        TerminationScene termination = TerminationScene.begun(scene).submitted();
        long version = termination.read().getLong("version");
        scene.owner().post("/terminations/" + termination.id() + "/withdrawal", version - 1, Map.of("reason", "继续")).then().statusCode(412);
        Person.owner("511900-MZJ").on(scene.dossier().day()).post("/terminations/" + termination.id() + "/withdrawal", version,
                Map.of("reason", "继续")).then().statusCode(403);
        scene.owner().post("/terminations/" + termination.id() + "/withdrawal", version, Map.of("reason", "继续建设")).then().statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "waitsFor", nullValue());
        scene.owner().post("/terminations/" + termination.id() + "/withdrawal", version + 1, Map.of("reason", "再次")).then().statusCode(409);
        TerminationScene.begun(scene);
    }

    @Test
    void a26_whatIsUnderWayPassesOverToTheSuccessor() {
        NewDepartments.enter(departments, "511900-T26A", "511900-T26B");
        ExecutionScene scene = ExecutionScene.building("511900-T26A", "1500000.00");
        TerminationScene termination = TerminationScene.begun(scene).submitted();
        IncidentScene incident = IncidentScene.reported(scene);
        Person admin = Person.of("admin-26", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on(scene.dossier().day());
        admin.get("/departments/511900-T26A/succession").then().body("holdings.find { it.kind == 'terminations' }.count", equalTo(1),
                "holdings.find { it.kind == 'incidents' }.count", equalTo(1));
        admin.post("/departments/511900-T26A/succession", Map.of("successor", "511900-T26B", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2026〕26号")).then().statusCode(200);
        Person heir = Person.owner("511900-T26B").on(scene.dossier().day());
        heir.get("/incidents/" + incident.id()).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-T26B"));
        long version = heir.get("/terminations/" + termination.id()).then().statusCode(200)
                .body("ownerDepartment.code", equalTo("511900-T26B")).extract().jsonPath().getLong("version");
        heir.post("/terminations/" + termination.id() + "/withdrawal", version, Map.of("reason", "继续建设")).then().statusCode(200);
    }

    @Test
    void a43_byOrderNeitherProgressNorForceMajeureIsAskedFor() {
        ExecutionScene scene = ExecutionScene.building("511900-JYJ", "1500000.00");
        TerminationScene applied = TerminationScene.begun(scene).submitted();
        UUID order = UUID.randomUUID();
        OnContext.inTransaction(() -> projects.require(UUID.fromString(scene.project()))
                .chain(project -> orders.begin(project, order, "整改逾期未完成", OFFICE)));
        OnContext.inTransaction(() -> projects.require(UUID.fromString(scene.project()))
                .chain(project -> orders.begin(project, order, "整改逾期未完成", OFFICE)));
        JsonPath listed = scene.dossier().office().all("/terminations?state=SUBMITTED").jsonPath();
        List<String> ordered = listed.getList("items.findAll { it.ordered && it.projectId == '" + scene.project() + "' }.id");
        assertEquals(1, ordered.size());
        TerminationScene termination = TerminationScene.of(scene, ordered.get(0));
        scene.owner().get("/terminations/" + termination.id()).then().body("article", equalTo("A43"), "reason", equalTo("整改逾期未完成"),
                "findings", empty(), "actions", empty(), "waitsFor.kind", equalTo("ORDERED_TERMINATION_PROPOSAL"));
        termination.conclude(scene.dossier().office(), Map.of("outcome", "AGREED", "opinion", "建议终止")).then().statusCode(200);
        termination.inSession(ProcedureKind.ORDERED_TERMINATION, Outcome.DEFERRED);
        long version = termination.read().getLong("version");
        scene.owner().post("/terminations/" + termination.id() + "/submission", version, Map.of("statement", "已补充")).then().statusCode(403);
        scene.dossier().office().post("/terminations/" + termination.id() + "/submission", version, Map.of()).then().statusCode(422);
        scene.dossier().office().post("/terminations/" + termination.id() + "/submission", version, Map.of("statement", "已补充整改记录"))
                .then().statusCode(200).body("waitsFor.kind", equalTo("TERMINATION_REVIEW"));
        termination.inSession(ProcedureKind.ORDERED_TERMINATION, Outcome.AGREED);
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕10号")).then()
                .statusCode(200);
        scene.dossier().isAt("TERMINATED");
        scene.owner().get("/terminations/" + applied.id()).then().body("state", equalTo("WITHDRAWN"));
        scene.owner().get("/terminations/" + applied.id() + "/procedure").then().body("state", equalTo("WITHDRAWN"),
                "steps.findAll { it.state == 'OPEN' }", empty());
    }

    @Test
    void a15_whenAProjectEndsSoDoesWhateverIsUnderWayOnIt() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { });
        scene.way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        scene.conclude(scene.body("CYBERSPACE_OPINION"), "CYBERSPACE_OPINION", Map.of("outcome", "AGREED_WITH_CONDITIONS", "opinion",
                "意见", "conditions", List.of(Map.of("text", "测评", "due", "2026-12-01")))).then().statusCode(200);
        String asked = scene.owner().post("/requests", Map.of("kind", "CANCELLATION", "projectId", scene.project(), "reason", "不再需要")).then()
                .statusCode(201).extract().path("id");
        move(List.of(scene.project()), Transition.LAPSE);
        scene.isAt("LAPSED");
        scene.owner().get("/dossiers/" + scene.dossier()).then().body("state", equalTo("WITHDRAWN"), "waitsFor", empty(),
                "opinion", containsString("已失效"));
        scene.owner().get("/requests/" + asked).then().body("state", equalTo("WITHDRAWN"), "stepId", nullValue());
        scene.owner().get("/projects/" + scene.project() + "/procedures").then().body("items.state", contains("WITHDRAWN", "WITHDRAWN"),
                "items.steps.flatten().findAll { it.state == 'OPEN' }", empty());
        scene.body("SECRECY_OPINION").all("/inbox?box=TODO").then()
                .body("items.findAll { it.page == '/dossiers/" + scene.dossier() + "' }", empty());
        scene.owner().all("/inbox?box=OBLIGATIONS").then()
                .body("items.findAll { it.page == '/dossiers/" + scene.dossier() + "' }", empty());
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.findAll { it.type == 'PROCEDURE_ENDED' }.size()",
                equalTo(2), "items.type", hasItems("DOSSIER_WITHDRAWN", "CANCELLATION_WITHDRAWN"));
    }

    @Test
    void a15_manyProjectsEndWithAsManyReadsAsOne() {
        int one = reads(1);
        assertEquals(one, reads(6));
    }

    /** How many selects it takes to end so many projects, each with a dossier under way. */
    private int reads(int many) {
        List<String> ending = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            DossierScene scene = DossierScene.listed("511900-JYJ", same -> { });
            scene.way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
            ending.add(scene.project());
        }
        return (int) Statements.of(() -> move(ending, Transition.LAPSE)).stream().filter(sent -> sent.stripLeading().startsWith("select"))
                .count();
    }

    private void move(List<String> which, Transition transition) {
        OnContext.inTransaction(() -> settlements.projects(which.stream().map(UUID::fromString).toList()).chain(found ->
                settlements.settle(found.values().stream().map(project -> Settlement.moved(project, transition)).toList(), OFFICE)));
    }
}
