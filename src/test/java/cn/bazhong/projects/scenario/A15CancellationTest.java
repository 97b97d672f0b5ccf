package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An owner has a listed project cancelled before start: the office agrees, the next adjustment of the list takes it off. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15CancellationTest {
    private static final String DAY = "2031-05-10";
    @Inject
    ListInside inside;
    @Inject
    Departments departments;

    private final Person owner = Person.owner("511900-MZJ").on(DAY);
    private final Person office = Person.office().on(DAY);

    @Test
    void a15_theOwnerAsksTheOfficeAgreesAndTheNextAdjustmentCancels() {
        ListScene list = ListScene.published(inside, 2030, "1000000.00", "2000000.00");
        String project = project(list, 0);
        owner.get("/projects/" + project).then().body("actions.find { it.name == 'request-cancellation' }.allowed", equalTo(true));
        Person.owner("511900-JYJ").on(DAY).post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "不再需要")).then()
                .statusCode(404);
        String request = owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "已由省级统建系统覆盖")).then()
                .statusCode(201).body("state", equalTo("REQUESTED"), "takesEffectAtOnce", equalTo(false),
                        "waitsFor.department.code", equalTo("511900-DSJ"))
                .extract().path("id");
        owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "再次申请")).then().statusCode(409)
                .body("article", equalTo("A15"));
        office.all("/inbox?box=TODO").then().body("items.page", hasItem("/requests/" + request));
        decide(request, "AGREED", "同意").then().statusCode(200);
        owner.get("/requests/" + request).then().body("state", equalTo("AGREED"), "stepId", nullValue(), "opinion", equalTo("同意"));
        owner.get("/projects/" + project).then().body("stage", equalTo("LISTED"));

        list.on(LocalDate.of(2030, 5, 12));
        ListScene adjustment = list.adjustment("年中调整", null, null);
        assertEquals(List.of("CANCEL"), adjustment.lines(OFFICE).stream().map(line -> line.get("kind")).toList());
        assertEquals("已由省级统建系统覆盖", adjustment.lines(OFFICE).get(0).get("ground"));
        String later = project(list, 1);
        String second = owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", later, "reason", "机构职能调整")).then().statusCode(201)
                .extract().path("id");
        decide(second, "AGREED", null).then().statusCode(200);
        assertEquals(2, adjustment.lines(OFFICE).size());
        adjustment.determine();
        adjustment.approve();
        owner.get("/projects/" + project).then().body("stage", equalTo("CANCELLED"), "actions.name", not(hasItem("request-cancellation")));
        owner.get("/projects/" + later).then().body("stage", equalTo("CANCELLED"));
        owner.get("/projects/" + project + "/events?limit=100").then().body("items.type", hasItems("CANCELLATION_REQUESTED",
                "CANCELLATION_AGREED", "CHANGE_ENTERED", "STAGE_CHANGED"));
        list.on(LocalDate.of(2030, 6, 12));
        assertEquals(0, list.adjustment("再次调整", null, null).lines(OFFICE).size());
    }

    @Test
    void a15_theOfficeMayRefuseAndTheOwnerMayTakeTheRequestBack() {
        ListScene list = ListScene.published(inside, 2031, "1000000.00");
        String project = project(list, 0);
        String refused = owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "不再需要")).path("id");
        decide(refused, "DISAGREED", null).then().statusCode(422);
        decide(refused, "DISAGREED", "仍须建设").then().statusCode(200);
        owner.get("/requests/" + refused).then().body("state", equalTo("REFUSED"), "opinion", equalTo("仍须建设"));
        String again = owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "确不需要")).path("id");
        assertTrue(Statements.of(() -> owner.get("/requests/" + again).then().statusCode(200)).size() <= 5);
        long version = owner.get("/requests/" + again).jsonPath().getLong("version");
        Person.owner("511900-JYJ").on(DAY).post("/requests/" + again + "/withdrawal", version, Map.of("reason", "撤回")).then()
                .statusCode(404);
        owner.post("/requests/" + again + "/withdrawal", version, Map.of("reason", "继续建设")).then().statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "actions.allowed", contains(false));
        owner.post("/requests/" + again + "/withdrawal", version + 1, Map.of("reason", "继续建设")).then().statusCode(409);
        list.on(LocalDate.of(2031, 5, 12));
        assertEquals(0, list.adjustment("年中调整", null, null).lines(OFFICE).size());
    }

    @Test
    void a15_whatWasBegunIsTerminatedAndNotCancelled() {
        ListScene list = ListScene.published(inside, 2029, "1000000.00", "1000000.00");
        String project = project(list, 0);
        Database.execute("UPDATE project SET stage = 'IN_EXECUTION' WHERE id = '" + project + "'");
        owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "不再需要")).then().statusCode(409)
                .body("article", equalTo("A15"));
        String other = project(list, 1);
        String request = owner.post("/requests", Map.of("kind", "CANCELLATION", "projectId", other, "reason", "不再需要")).path("id");
        Database.execute("UPDATE project SET stage = 'IN_EXECUTION' WHERE id = '" + other + "'");
        decide(request, "AGREED", "同意").then().statusCode(409);
    }

    @Test
    void a5_theOfficesOwnProjectIsCancelledByTheChairsWord() {
        ListScene list = ListScene.collecting(inside, 2028);
        UUID own = list.enter("511900-DSJ", "1000000.00");
        list.on(LocalDate.of(2027, 10, 8));
        list.determine();
        list.approve();
        String project = (String) list.line(own).get("projectId");
        Person asking = Person.owner("511900-DSJ").on(DAY);
        String request = asking.post("/requests", Map.of("kind", "CANCELLATION", "projectId", project, "reason", "不再需要")).then().statusCode(201)
                .body("waitsFor.role", equalTo("COMMITTEE_CHAIR")).extract().path("id");
        assertEquals(403, decide(request, "AGREED", "同意").statusCode());
        Person chair = Person.of("chair", "刘副市长", "511900-ZFB", Role.COMMITTEE_CHAIR).on(DAY);
        assertEquals(200, decide(chair, request, "AGREED", "同意").statusCode());
    }

    @Test
    void a15_aRequestUnderWayPassesOverAndStillStandsAgainstAnother() {
        NewDepartments.enter(departments, "511900-S36A", "511900-S36B");
        ListScene list = ListScene.collecting(inside, 2036);
        List<UUID> lines = List.of(list.enter("511900-S36A", "1000000.00"), list.enter("511900-S36A", "2000000.00"));
        list.on(LocalDate.of(2035, 10, 8));
        list.determine();
        list.approve();
        List<String> projects = lines.stream().map(line -> (String) list.line(line).get("projectId")).toList();
        Person former = Person.owner("511900-S36A").on(DAY);
        String open = former.post("/requests", Map.of("kind", "CANCELLATION", "projectId", projects.get(0), "reason", "不再需要")).path("id");
        String refused = former.post("/requests", Map.of("kind", "CANCELLATION", "projectId", projects.get(1), "reason", "不再需要")).path("id");
        decide(refused, "DISAGREED", "仍须建设").then().statusCode(200);
        Person admin = Person.of("admin-36", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on(DAY);
        admin.get("/departments/511900-S36A/succession").then()
                .body("holdings.find { it.kind == 'requests' }.count", equalTo(1));

        admin.post("/departments/511900-S36A/succession", Map.of("successor", "511900-S36B", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2031〕6号")).then().statusCode(200);

        Person heir = Person.owner("511900-S36B").on(DAY);
        heir.get("/requests/" + refused).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-S36A"));
        long version = heir.get("/requests/" + open).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-S36B"),
                "state", equalTo("REQUESTED"), "actions.allowed", contains(true)).extract().jsonPath().getLong("version");
        heir.get("/projects/" + projects.get(0)).then().body("actions.find { it.name == 'request-cancellation' }.allowed", equalTo(false));
        heir.post("/requests", Map.of("kind", "CANCELLATION", "projectId", projects.get(0), "reason", "重复申请")).then().statusCode(409)
                .body("article", equalTo("A15"));
        heir.post("/requests/" + open + "/withdrawal", version, Map.of("reason", "继续建设")).then().statusCode(200);
        String again = heir.post("/requests", Map.of("kind", "CANCELLATION", "projectId", projects.get(0), "reason", "职能并入后不再需要")).then()
                .statusCode(201).extract().path("id");
        decide(again, "AGREED", "同意").then().statusCode(200);
        heir.post("/requests", Map.of("kind", "CANCELLATION", "projectId", projects.get(0), "reason", "再次申请")).then().statusCode(409);
    }

    private Response decide(String request, String outcome, String opinion) {
        return decide(office, request, outcome, opinion);
    }

    private static Response decide(Person who, String request, String outcome, String opinion) {
        String step = who.get("/requests/" + request).path("stepId");
        long version = who.get("/steps/" + step).jsonPath().getLong("version");
        return who.post("/steps/" + step + "/outcome", version, opinion == null ? Map.of("outcome", outcome)
                : Map.of("outcome", outcome, "opinion", opinion));
    }

    private static String project(ListScene list, int at) {
        return (String) list.lines(OFFICE).get(at).get("projectId");
    }
}
