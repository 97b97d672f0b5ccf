package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.Systems.allow;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.OwnPortal;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Other systems live a project's whole life over the interface, by client credentials alone (A14, A20, A24, A25, A26). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
@TestProfile(OwnPortal.class)
class LifeByInterfaceTest {
    private static final String OWNER = "511900-MZJ";
    private static final int YEAR = 2026;
    private static final String APPLYING = "2025-10-10";
    private static final String LATER = "2026-03-02";
    private static final String BY_SYSTEM = "welfare（通过接口）";

    @Inject
    Projects projects;
    @Inject
    Settlements settlements;

    private final Person system = Person.system("welfare", OWNER, "lists.read", "projects.read", "events.read", "applications.submit",
            "execution.enter", "changes.submit", "terminations.request");
    private final Person budget = Person.system("budget-of-life", "511900-CZJ", "projects.read", "opinions.give");

    @Test
    void aSystemAppliesFollowsEventsAsksForAChangeAndTerminatesAndAnotherGivesItsOpinion() {
        departmentsAllowIt();
        String project = apply();
        DossierScene dossier = DossierScene.of(OWNER, project).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        giveOpinion(dossier);
        ExecutionScene execution = ExecutionScene.budgeted(ExecutionScene.decided(dossier.opinions()));
        execute(execution);
        change(execution);
        terminate(execution);
        events(project).then().body("items.type", hasItems("APPLICATION_SUBMITTED", "TERMINATION_SUBMITTED", "CHANGE_REQUEST_SUBMITTED"),
                "items.findAll { it.type in ['APPLICATION_SUBMITTED', 'CHANGE_REQUEST_SUBMITTED', 'TERMINATION_SUBMITTED'] }.actorName",
                everyItem(is(BY_SYSTEM)));
    }

    private void departmentsAllowIt() {
        system.get("/me").then().statusCode(200);
        budget.get("/me").then().statusCode(200);
        allow(Person.owner(OWNER).on("2025-09-01"), "welfare", Set.of("applications.submit", "execution.enter", "changes.submit",
                "terminations.request"), List.of(), "2026-08-31").then().statusCode(201);
        allow(Person.of("fin-head", "金局长", "511900-CZJ", Role.FINANCE).on("2025-09-01"), "budget-of-life", Set.of("opinions.give"),
                List.of(Role.FINANCE), "2026-08-31").then().statusCode(201);
    }

    /** From the call that is open to the accepted application; that the list is published is for others to see to. */
    private String apply() {
        Calls.ofYear(YEAR);
        Person now = system.on(APPLYING);
        String list = now.all("/annual-lists").path("items.find { it.year == " + YEAR + " && it.jurisdiction == '511900' }.id");
        Applying applying = Applying.begin(now, list, YEAR).write("接口申报的民政项目", profile -> profile.putArray("participants")).submit();
        now.get("/applications/" + applying.id()).then().statusCode(200).body("state", equalTo("SUBMITTED"),
                "ownerDepartment.code", equalTo(OWNER), "updatedByName", equalTo(BY_SYSTEM));
        applying.confirm(Person.office().on(APPLYING)).accept(Person.office().on(APPLYING));
        file(now, applying.projectId(), "OTHER");
        list(applying.projectId());
        events(applying.projectId()).then().body("items.type", hasItem("STAGE_CHANGED"));
        return applying.projectId();
    }

    private void list(String id) {
        OnContext.inTransaction(() -> projects.require(UUID.fromString(id)).chain(project -> settlements.settle(List.of(
                new Settlement(project, Transition.LIST, new Baseline.Freeze(Baseline.Kind.LIST_LINE, Article.A15, "清单",
                        projects.profile(project).totalInvestment(), Map.of(), projects.profile(project)))), ListScene.OFFICE_ACTOR)));
    }

    private Response events(String project) {
        return system.on(LATER).get("/projects/" + project + "/events?limit=100");
    }

    private void giveOpinion(DossierScene dossier) {
        Person now = budget.on(LATER);
        JsonPath consulted = now.get("/consultations/" + dossier.dossier()).then().statusCode(200).extract().jsonPath();
        String paper = file(now, dossier.project(), "OPINION");
        String step = consulted.getString("opinions.find { it.kind == 'FINANCE_OPINION' }.stepId");
        long version = now.get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        now.post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED", "opinion", "资金来源明确", "documentNumber",
                "巴财函〔2026〕8号", "documentId", paper)).then().statusCode(200).body("decidedBy", equalTo("budget-of-life（通过接口）"));
    }

    /** Its lot, a contract and what was paid on it. */
    private void execute(ExecutionScene scene) {
        enter(scene, "/lots", ExecutionScene.lot("软件开发", "1800000.00"));
        String lot = "/lots/" + scene.lot(0);
        enter(scene, lot + "/procurement", scene.procurement("GOVERNMENT_PROCUREMENT", "COMPETITIVE_CONSULTATION"));
        enter(scene, lot + "/award", Map.of("supplier", "川云公司", "amount", 1800000, "awardedOn", LATER));
        enter(scene, lot + "/contracts", scene.contract("SOFTWARE_DEVELOPMENT", "1500000.00"));
        enter(scene, "/contracts/" + scene.contract(0, 0) + "/payments", scene.payment("900000.00"));
        system.on(LATER).get(scene.path("")).then().statusCode(200).body("paid", equalTo(900000.00f));
    }

    private void enter(ExecutionScene scene, String deed, Object body) {
        Person now = system.on(LATER);
        long version = now.get(scene.path("")).then().statusCode(200).extract().jsonPath().getLong("version");
        now.post(scene.path(deed), version, body).then().statusCode(200);
    }

    private void change(ExecutionScene scene) {
        Person now = system.on(LATER);
        JsonPath begun = now.post("/change-requests", Map.of("projectId", scene.project())).then().statusCode(201).extract().jsonPath();
        String path = "/change-requests/" + begun.getString("id");
        long written = now.put(path + "/contents", begun.getLong("version"), A25ChangeTest.change(A25ChangeTest.line(
                new UUID(7, 1).toString(), "1100000.00"))).then().statusCode(200).extract().jsonPath().getLong("version");
        now.post(path + "/submission", written, "{}").then().statusCode(200).body("state", equalTo("SUBMITTED"));
        review(scene, path);
        scene.inSession(ProcedureKind.CHANGE_REQUEST, StepKind.CHANGE_COMMITTEE_REVIEW, begun.getString("id"), Outcome.DISAGREED);
        now.get(path).then().statusCode(200).body("state", equalTo("REJECTED"));
    }

    private static void review(ExecutionScene scene, String change) {
        Person office = scene.dossier().office();
        String step = office.get(change).path("waitsFor[0].id");
        long version = office.get("/steps/" + step).jsonPath().getLong("version");
        office.post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED", "opinion", "同意")).then().statusCode(200);
    }

    private void terminate(ExecutionScene scene) {
        Person now = system.on(LATER);
        JsonPath begun = now.post("/terminations", Map.of("projectId", scene.project())).then().statusCode(201).extract().jsonPath();
        TerminationScene termination = TerminationScene.of(scene, begun.getString("id"));
        String path = "/terminations/" + termination.id();
        List<String> papers = List.of(file(now, scene.project(), "TERMINATION"));
        long written = now.put(path + "/contents", begun.getLong("version"), termination.content("progressDocuments", papers)).then()
                .statusCode(200).extract().jsonPath().getLong("version");
        now.post(path + "/submission", written, Map.of()).then().statusCode(200).body("state", equalTo("SUBMITTED"));
        termination.inSession(ProcedureKind.TERMINATION, Outcome.AGREED);
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕9号")).then()
                .statusCode(200);
        now.get("/projects/" + scene.project()).then().statusCode(200).body("stage", equalTo("TERMINATED"));
    }

    private static String file(Person by, String project, String type) {
        JsonPath announced = by.post("/projects/" + project + "/documents", Map.of("type", type, "title", "材料", "file",
                Map.of("fileName", "材料.txt", "size", 6))).then().statusCode(201).extract().jsonPath();
        by.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", "同意").then().statusCode(200);
        return announced.getString("id");
    }
}
