package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Systems;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments and people change while their matters are under way. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SuccessionScenarioTest {
    private static final int YEAR = 2085;
    private static final Person ADMIN = Person.of("admin-85", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on("2084-10-08");
    private final Person office = Person.office().on("2084-10-10");
    private final Person chair = Person.chair().on("2084-10-10");

    @Inject
    Departments departments;
    @Inject
    ListInside inside;

    @BeforeEach
    void departmentsOfTheirOwn() {
        NewDepartments.enter(departments, "511900-S85A", "511900-S85C", "511900-S85E", "511900-S85F", "511900-S85G",
                "511900-S85H", "511900-S85I", "511900-S85J", "511900-S85K");
    }

    @Test
    void aMergerInTheMiddleOfAReviewLeavesNobodyToJudgeTheirOwnMatter() {
        Person owner = Person.owner("511900-S85A").on("2084-09-10");
        String list = Calls.ofYear(YEAR);
        Applying inReview = Applying.begin(owner, list, YEAR).write("政务热线智能分派平台").submit();
        Applying draft = Applying.begin(owner, list, YEAR).write("政务数据治理平台");
        office.get(inReview.path("")).then().body("waitsFor.role", equalTo("LEADING_GROUP_OFFICE"));

        ADMIN.post("/departments/511900-S85A/succession", Map.of("successor", "511900-DSJ", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2084〕2号")).then().statusCode(200);

        office.get(inReview.path("")).then().body("ownerDepartment.code", equalTo("511900-DSJ"),
                "waitsFor.role", equalTo("COMMITTEE_CHAIR"), "waitsFor.department.code", equalTo("511900-ZFB"));
        inReview.conclude(office, Map.of("outcome", "RETURNED", "opinion", "退回")).then().statusCode(403);
        chair.all("/inbox?box=TODO").then().body("items.page", hasItem("/applications/" + inReview.id()));
        inReview.read().confirm(chair).accept(chair);
        assertEquals("ACCEPTED", inReview.seen().getString("state"));
        draft.read().submit();
        owner.get("/projects/" + inReview.projectId() + "/events").then().body("items.type", hasItem("PROJECT_PASSED_OVER"));
        assertEquals("511900-DSJ", Database.text("SELECT owner_department FROM list_line WHERE project_id = '"
                + inReview.projectId() + "'"));
    }

    @Test
    void afterARenamingOldPapersKeepTheOldNameAndTheMatterGoesOn() {
        Person owner = Person.owner("511900-S85C").on("2084-09-10");
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("林区监测平台").submit();
        applying.giveBack(office, "summary", "请补充");
        ADMIN.post("/departments/511900-S85C/succession", Map.of("newDepartment", Map.of("code", "511900-S85D",
                "name", "更名后局", "nameEn", "Renamed"), "effectiveOn", "2026-01-01", "documentNumber", "巴编发〔2084〕3号"))
                .then().statusCode(200);
        owner.get("/inbox?box=RETURNED").then().body("items.page", hasItem("/applications/" + applying.id()));
        applying.read().write("林区监测平台").submit();
        owner.get(applying.path("")).then().body("ownerDepartment.name", equalTo("更名后局"));
        owner.get("/projects/" + applying.projectId() + "/events").then().body(
                "items.find { it.type == 'PROJECT_REGISTERED' }.department", equalTo("511900-S85C"),
                "items.findAll { it.type == 'APPLICATION_SUBMITTED' }.department", containsInAnyOrder("511900-S85C", "511900-S85D"));
        owner.get("/inbox?box=STARTED").then().body("items.page", hasItem("/applications/" + applying.id()));
    }

    @Test
    void a11_whatRestrictedTheMergedRestrictsWhoeverTookOver() {
        Database.execute("""
                INSERT INTO restriction_cause (id, kind, department, found_by, found_on, recorded_at)
                VALUES (gen_random_uuid(), 'DATA_NOT_DELIVERED', '511900-S85E', '511900-DSJ', '2084-03-01', now())""");
        office.get("/departments/511900-S85F/restrictions").then().body("items", empty());
        ADMIN.post("/departments/511900-S85E/succession", Map.of("successor", "511900-S85F", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2084〕4号")).then().statusCode(200);
        office.get("/departments/511900-S85F/restrictions").then().body("items.article", contains("A11"));
        Person heir = Person.owner("511900-S85F").on("2084-09-10");
        Applying.begin(heir, Calls.ofYear(YEAR), YEAR).write("科普数据平台").trySubmit().then().statusCode(422)
                .body("findings.article", hasItem("A11"));
    }

    @Test
    void a15_aPublishedListKeepsTheOldNameWhileTheProjectGoesOnUnderTheNew() {
        ListScene scene = ListScene.collecting(inside, 2092);
        String line = scene.enter("511900-S85G", "1000000.00").toString();
        UUID deleted = scene.enter("511900-S85G", "2000000.00");
        scene.on(LocalDate.of(2091, 10, 8));
        scene.determine();
        scene.agreeExcept(ListScene.GOVERNMENT, scene.decision(deleted, "DELETE", null, "重复建设")).statusCode(200);
        scene.agreeExcept(ListScene.PARTY).statusCode(200);
        scene.publish().statusCode(200);
        assertEquals(List.of(line), readBy("511900-S85H", scene), "nothing of another's beyond what was published");
        ADMIN.post("/departments/511900-S85G/succession", Map.of("successor", "511900-S85H", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2084〕5号")).then().statusCode(200);
        Map<String, Object> kept = scene.line(UUID.fromString(line));
        assertEquals("原S85G局", ((Map<?, ?>) kept.get("ownerDepartment")).get("name"));
        office.get("/projects/" + kept.get("projectId")).then().body("ownerDepartment.code", equalTo("511900-S85H"));
        assertEquals(List.of(line, deleted.toString()), readBy("511900-S85H", scene), "what its predecessor read");
        scene.lines(owner("511900-S85H")).forEach(read -> assertEquals(Set.of("COMMITTEE", "GOVERNMENT", "PARTY_COMMITTEE"),
                ((List<?>) read.get("decisions")).stream().map(given -> ((Map<?, ?>) given).get("organ")).collect(Collectors.toSet())));
        assertEquals(List.of(), scene.lines(owner("511900-S85F")).get(0).get("decisions"), "grounds are no third party's to read");
    }

    private static List<Object> readBy(String department, ListScene scene) {
        return scene.lines(owner(department)).stream().map(read -> read.get("id")).toList();
    }

    private static String owner(String department) {
        return Tokens.of("owner-" + department, "李强", department, Role.PROJECT_OWNER);
    }

    /** Who joins another department leaves it to that one what systems may do. */
    @Test
    void whatTheMergedLetASystemDoEndsWithThem() {
        Person heir = Person.owner("511900-S85J").on("2084-10-08");
        allowed("merged-system", "511900-S85J", heir, Set.of("applications.submit"), "2084-12-31");
        Person merged = Person.owner("511900-S85I").on("2084-10-08");
        Person system = allowed("merged-system", "511900-S85I", merged, Set.of("applications.submit", "changes.submit"), "2085-06-30");
        ADMIN.get("/departments/511900-S85I/succession").then().body("holdings.find { it.kind == 'allowances' }.count", equalTo(1),
                "holdings.find { it.kind == 'systems' }.count", equalTo(1));

        ADMIN.post("/departments/511900-S85I/succession", Map.of("successor", "511900-S85J", "effectiveOn", "2026-01-01",
                "documentNumber", "巴编发〔2084〕6号")).then().statusCode(200);

        heir.all("/service-accounts").then().body("items.find { it.clientId == 'merged-system' }.allowed", contains("applications.submit"));
        system.post("/change-requests", Map.of()).then().statusCode(403);
        heir.all("/service-accounts/merged-system/allowances").then().body("items.findAll { it.holds }.scopes",
                contains(List.of("applications.submit")));
        assertEquals("因机构调整终止，以“原S85J局”的授权为准 1", Database.text("""
                SELECT min(payload::json ->> 'reason') || ' ' || count(*) FROM event
                WHERE type = 'ALLOWANCE_REVOKED' AND payload::json ->> 'client' = 'merged-system'"""));
    }

    /** A system's account is known by the new name as a person's is, whichever its token still says. */
    @Test
    void afterARenamingAnAccountThatSaysTheOldNameSpeaksForTheNewDepartment() {
        Person owner = Person.owner("511900-S85K").on("2084-10-08");
        Person system = allowed("renamed-system", "511900-S85K", owner, Set.of("changes.submit"), "2085-06-30");
        ADMIN.post("/departments/511900-S85K/succession", Map.of("newDepartment", Map.of("code", "511900-S85L", "name", "新名局",
                "nameEn", "New name"), "effectiveOn", "2026-01-01", "documentNumber", "巴编发〔2084〕7号")).then().statusCode(200);
        owner.get("/service-accounts/renamed-system").then().statusCode(200).body("department.code", equalTo("511900-S85L"));
        system.get("/me").then().body("department.code", equalTo("511900-S85L"));
        system.post("/change-requests", Map.of()).then().statusCode(422);
        owner.all("/service-accounts/renamed-system/allowances").then().body("items.department.name", contains("新名局"),
                "items[0].lastDay", equalTo("2085-06-30"));
        assertEquals("新名局 2", Database.text("""
                SELECT min(payload::json ->> 'toName') || ' ' || count(*) FROM event
                WHERE type = 'ALLOWANCE_PASSED_OVER' AND payload::json ->> 'client' = 'renamed-system'"""));
    }

    private static Person allowed(String client, String department, Person by, Set<String> scopes, String lastDay) {
        Person system = Person.system(client, department, "applications.submit", "changes.submit").on("2084-10-10");
        system.get("/me").then().statusCode(200);
        Systems.allow(by, client, scopes, List.of(), lastDay).then().statusCode(201);
        return system;
    }

    @Test
    void aStepIsGivenToAColleagueAndAllOfThemAreHandedOverInOneDeed() {
        Person one = Person.of("office-85-1", "甲科员", "511900-DSJ", Role.LEADING_GROUP_OFFICE).on("2084-10-10");
        Person two = Person.of("office-85-2", "乙科员", "511900-DSJ", Role.LEADING_GROUP_OFFICE).on("2084-10-10");
        Person admin = Person.of("office-85-3", "丙科员", "511900-DSJ", Role.DATA_ADMINISTRATION).on("2084-10-10");
        List.of(one, two, admin).forEach(SuccessionScenarioTest::signIn);
        Applying applying = Applying.begin(Person.owner("511900-TJJ").on("2084-09-10"), Calls.ofYear(YEAR), YEAR)
                .write("统计直报平台").submit();
        String step = office.get(applying.path("")).jsonPath().getString("waitsFor.id");
        long version = office.get("/steps/" + step).then().body("actions.find { it.name == 'assign' }.allowed", equalTo(true),
                "assignee", nullValue()).extract().jsonPath().getLong("version");

        office.post("/steps/" + step + "/assignment", Map.of("personId", "office-85-1")).then().statusCode(428);
        office.post("/steps/" + step + "/assignment", version, Map.of("personId", "office-85-3")).then().statusCode(422)
                .body("violations.field", contains("personId"));
        chair.post("/steps/" + step + "/assignment", version, Map.of("personId", "office-85-1")).then().statusCode(403);
        office.post("/steps/" + step + "/assignment", version, Map.of("personId", "office-85-1")).then().statusCode(200)
                .body("assignee.name", equalTo("甲科员"));
        office.post("/steps/" + step + "/assignment", version, Map.of("personId", "office-85-2")).then().statusCode(412);
        one.get("/inbox?assigned=ME").then().body("items.id", contains(step), "items[0].assignee.id", equalTo("office-85-1"));
        one.get("/inbox/counts").then().body("mine", equalTo(1));
        two.get("/inbox?assigned=ME").then().body("items.id", not(hasItem(step)));
        two.all("/inbox?assigned=NOBODY").then().body("items.id", not(hasItem(step)));
        two.all("/inbox").then().body("items.id", hasItem(step));

        admin.post("/people/office-85-1/handover", order("office-85-2")).then().statusCode(403);
        office.post("/people/office-85-1/handover", order("office-85-3")).then().statusCode(409);
        Person.owner("511900-TJJ").post("/people/office-85-1/handover", order("office-85-2")).then().statusCode(404);
        one.get("/people/office-85-1/handover").then().body("openMatters", equalTo(1), "actions[0].allowed", equalTo(true));
        one.post("/people/office-85-1/handover", order("office-85-2")).then().statusCode(200).body("openMatters", equalTo(0));
        two.get("/inbox?assigned=ME").then().body("items.id", contains(step));
        ADMIN.post("/people/office-85-2/handover", order("office-85-1")).then().statusCode(200);
        office.get("/projects/" + applying.projectId() + "/events").then().body("items.type",
                hasItems("STEP_ASSIGNED", "STEP_HANDED_OVER"), "items.summary",
                hasItem("领导小组办公室初审由甲科员移交乙科员办理：岗位调整"));
        one.post("/people/office-85-2/handover", order("office-85-1")).then().statusCode(409);
        applying.confirm(two).accept(two);
    }

    private static Map<String, Object> order(String to) {
        return Map.of("to", to, "reason", "岗位调整");
    }

    private static void signIn(Person person) {
        person.post("/people/nobody-at-all/handover", order("x")).then().statusCode(404);
    }
}
