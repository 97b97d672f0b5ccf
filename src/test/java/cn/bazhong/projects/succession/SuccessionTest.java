package cn.bazhong.projects.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments are merged and renamed, at once and on a day to come. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SuccessionTest {
    /** Long ago for the sign-in, which goes by the real day. */
    private static final String PAST = "2026-01-01";
    private static final Person ADMIN = Person.of("admin-80", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on("2080-07-01");

    @Inject
    Departments departments;
    @Inject
    SuccessionDay day;

    @BeforeEach
    void departmentsOfTheirOwn() {
        NewDepartments.enter(departments, "511900-S80A", "511900-S80B", "511900-S80C", "511900-S80E", "511900-S80F",
                "511900-S80G", "511900-S80H", "511900-S80I", "511900-S80J", "511900-S80K");
    }

    @Test
    void aMergerHandsOverWhatIsUnderWayAndLeavesWhatIsDone() {
        UUID running = project("511900-S80A", "PROPOSED");
        UUID over = project("511900-S80A", "WITHDRAWN");
        UUID matter = procedure(running, "511900-S80A");
        UUID done = step(matter, 1, "DONE", "511900-S80A");
        UUID open = step(matter, 2, "OPEN", "511900-S80A");
        ADMIN.get("/departments/511900-S80A/succession").then().statusCode(200).body("succession", nullValue(),
                "holdings.find { it.kind == 'projects' }.count", equalTo(1), "holdings.find { it.kind == 'steps' }.count", equalTo(1),
                "holdings.find { it.kind == 'project-access' }.name", equalTo("可查看的项目"),
                "actions[0].name", equalTo("succeed"), "actions[0].allowed", equalTo(true));

        order("511900-S80A", "511900-S80B", PAST).then().statusCode(200).body("department.validTo", equalTo("2025-12-31"),
                "department.successor", equalTo("511900-S80B"), "succession.state", equalTo("CARRIED_OUT"),
                "succession.orderedByName", equalTo("陈晨"), "actions[0].allowed", equalTo(false));

        assertEquals("511900-S80B 1", text("SELECT owner_department || ' ' || version FROM project WHERE id = '" + running + "'"));
        assertEquals("511900-S80A 0", text("SELECT owner_department || ' ' || version FROM project WHERE id = '" + over + "'"));
        assertEquals("511900-S80B 1", text("SELECT owner_department || ' ' || version FROM procedure WHERE id = '" + matter + "'"));
        assertEquals("511900-S80A 0", text("SELECT department || ' ' || version FROM step WHERE id = '" + done + "'"));
        ADMIN.get("/departments/511900-S80A/succession").then().body("holdings.findAll { it.kind != 'project-access' }.count.unique()",
                contains(0));
        assertEquals("511900-DSJ LEADING_GROUP_OFFICE", text("SELECT department || ' ' || role FROM step WHERE id = '" + open + "'"),
                "what is the organ's own now goes where the route would seat it");

        Person before = Person.owner("511900-S80A");
        before.get("/me").then().statusCode(200).body("access", equalTo("GRANTED"), "department.code", equalTo("511900-S80B"));
        before.get("/projects/" + running).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-S80B"));
        before.get("/projects/" + over).then().statusCode(200).body("ownerDepartment.code", equalTo("511900-S80A"),
                "ownerDepartment.name", equalTo("原S80A局"));
        before.get("/projects/" + running + "/events").then().body("items.type", contains("PROJECT_PASSED_OVER"),
                "items[0].payload.passed", contains("matters", "projects", "steps"), "items[0].legalDate", equalTo(PAST),
                "items[0].summary", equalTo("因机构调整由“原S80A局”转由“原S80B局”承接（巴编发〔2080〕3号）"));
        assertEquals(2, events("511900-S80A"), "ordered, and carried out");
    }

    @Test
    void whatTheOfficeWasScreeningOfTheMergedGoesToTheViceMayorInCharge() {
        UUID matter = procedure(project("511900-S80I", "PROPOSED"), "511900-S80I");
        UUID open = step(matter, 1, "OPEN", "511900-DSJ");
        order("511900-S80I", "511900-DSJ", PAST).then().statusCode(200);
        assertEquals("511900-ZFB COMMITTEE_CHAIR 1",
                text("SELECT department || ' ' || role || ' ' || version FROM step WHERE id = '" + open + "'"));
        assertEquals("511900-DSJ", text("SELECT owner_department FROM procedure WHERE id = '" + matter + "'"));
    }

    @Test
    void aRenamingBeginsANewDepartmentAndIsSeenAtOnce() {
        Map<String, Object> fresh = Map.of("code", "511900-S80D", "name", "科技创新局", "nameEn", "Innovation Bureau");
        Map<String, Object> renaming = Map.of("newDepartment", fresh, "effectiveOn", PAST, "documentNumber", "巴编发〔2080〕4号");
        ADMIN.post("/departments/511900-S80C/succession", renaming).then().statusCode(200)
                .body("succession.successor.name", equalTo("科技创新局"));
        ADMIN.get("/departments").then().body("items.find { it.code == '511900-S80D' }.validFrom", equalTo(PAST),
                "items.find { it.code == '511900-S80C' }.name", equalTo("原S80C局"));
        Person.owner("511900-S80C").get("/me").then().body("department.name", equalTo("科技创新局"));
        ADMIN.post("/departments/511900-S80C/succession", renaming).then().statusCode(409);
    }

    @Test
    void aDayToComeIsCarriedOutByOneInstanceOnce() {
        UUID project = project("511900-S80E", "LISTED");
        order("511900-S80E", "511900-S80F", "2081-03-01").then().statusCode(200).body("succession.state", equalTo("PLANNED"));
        Person.owner("511900-S80E").get("/me").then().body("department.code", equalTo("511900-S80E"));
        OnContext.run(() -> day.on(LocalDate.of(2081, 2, 28), Instant.EPOCH));
        assertEquals("511900-S80E", text("SELECT owner_department FROM project WHERE id = '" + project + "'"));

        List<CompletableFuture<Void>> instances = List.of(instance(), instance(), instance());
        instances.forEach(CompletableFuture::join);
        assertEquals("511900-S80F 1", text("SELECT owner_department || ' ' || version FROM project WHERE id = '" + project + "'"));
        assertEquals(2, events("511900-S80E"));
        ADMIN.get("/departments/511900-S80E/succession").then().body("succession.state", equalTo("CARRIED_OUT"));
    }

    @Test
    void whatWasBegunUnderTheOldCodeInTheSameMomentFollows() {
        order("511900-S80G", "511900-S80H", PAST).then().statusCode(200);
        UUID late = project("511900-S80G", "PROPOSED");
        OnContext.run(() -> day.on(LocalDate.of(2080, 7, 1), Instant.parse("2090-01-01T00:00:00Z")));
        assertEquals("511900-S80H", text("SELECT owner_department FROM project WHERE id = '" + late + "'"));
        ADMIN.get("/departments/511900-S80G/succession").then().body("succession.state", equalTo("SETTLED"));
    }

    @Test
    void ofTwoWhoMergeEachIntoTheOtherAtTheSameMomentOneIsRefused() {
        List<Integer> answers = AtOnce.all(List.of(() -> order("511900-S80J", "511900-S80K", PAST).statusCode(),
                () -> order("511900-S80K", "511900-S80J", PAST).statusCode()));
        assertEquals(List.of(200, 422), answers.stream().sorted().toList());
    }

    @Test
    void aDepartmentThatTakesNobodysPlaceIsEnteredAndKnownAtOnce() {
        Map<String, Object> fresh = Map.of("code", "511900-S80L", "name", "低空经济局", "nameEn", "Low-altitude Bureau", "kind",
                "GOVERNMENT_ORGAN", "sector", "INDUSTRY", "validFrom", PAST, "documentNumber", "巴编发〔2080〕9号");
        ADMIN.post("/departments", fresh).then().statusCode(201).header("Location", endsWith("/departments/511900-S80L/succession"))
                .body("jurisdiction", equalTo("511900"), "validTo", nullValue());
        Person.owner("511900-S80L").get("/me").then().body("access", equalTo("GRANTED"), "department.name", equalTo("低空经济局"));
        ADMIN.post("/departments", fresh).then().statusCode(422).body("violations.field", contains("code"));
        Person.of("admin-80-bz", "罗琴", "511902-DSJ", Role.PLATFORM_ADMIN).post("/departments", fresh).then().statusCode(403);
        assertEquals(1, events("511900-S80L"));
    }

    @Test
    void a49_aCountysAdministratorKeepsTheDepartmentsOfTheCountyOnly() {
        Person county = Person.of("admin-80-bz", "罗琴", "511902-DSJ", Role.PLATFORM_ADMIN).on("2080-07-01");
        county.get("/departments/511900-S80B/succession").then().statusCode(403).body("article", equalTo("A49"));
        county.post("/departments/511900-S80B/succession", Map.of("successor", "511900-S80A", "effectiveOn", PAST,
                "documentNumber", "文")).then().statusCode(403).body("article", equalTo("A49"));
        county.get("/departments/511902-JYJ/succession").then().statusCode(200);
        county.post("/departments/511902-JYJ/succession", Map.of("successor", "511900-S80B", "effectiveOn", PAST,
                "documentNumber", "文")).then().statusCode(422).body("violations.field", contains("successor"));
    }

    @Test
    void whatDoesNotFitIsRefusedByField() {
        Map<String, Object> neither = new HashMap<>(Map.of("effectiveOn", PAST, "documentNumber", "文"));
        ADMIN.post("/departments/511900-S80B/succession", neither).then().statusCode(422)
                .body("violations.field", contains("successor"));
        neither.put("newDepartment", Map.of("code", "市局", "name", "局", "nameEn", "B"));
        ADMIN.post("/departments/511900-S80B/succession", neither).then().statusCode(422)
                .body("violations.field", contains("newDepartment.code"));
        order("511900-S80B", "511900-NIE", PAST).then().statusCode(422).body("violations.field", hasItem("successor"));
        order("511900-NIE", "511900-S80B", PAST).then().statusCode(404);
        Person.office().post("/departments/511900-S80B/succession", neither).then().statusCode(403);
        ADMIN.get("/departments/511900-S80B/succession").then().body("succession", nullValue(), "actions[0].reasons", empty());
    }

    private CompletableFuture<Void> instance() {
        return CompletableFuture.runAsync(() -> OnContext.run(() -> day.on(LocalDate.of(2081, 3, 1), Instant.EPOCH)));
    }

    private static Response order(String code, String successor, String effectiveOn) {
        return ADMIN.post("/departments/" + code + "/succession", Map.of("successor", successor, "effectiveOn", effectiveOn,
                "documentNumber", "巴编发〔2080〕3号"));
    }

    private static long events(String department) {
        return Database.number("SELECT count(*) FROM event WHERE subject_type = 'DEPARTMENT' AND subject_id = '" + department + "'");
    }

    private static String text(String sql) {
        return Database.text(sql);
    }

    private static UUID project(String owner, String stage) {
        UUID id = UUID.randomUUID();
        String code = "BZ-2080-" + (1000 + Math.abs(id.hashCode() % 1000000));
        Database.execute("""
                INSERT INTO project (id, code, name, owner_department, jurisdiction, year, stage, hold, category, content_kind,
                    total_investment, profile, created_at, updated_at, version)
                VALUES ('%s', '%s', '承接测试', '%s', '511900', 2080, '%s', 'NONE', 'APPLICATION_SYSTEM', 'CONSTRUCTION', 1000000,
                    '%s', now(), now(), 0)""".formatted(id, code, owner, stage, "{}"));
        Database.execute("INSERT INTO project_access VALUES ('%s', '%s', '%s', 'OWNER')".formatted(owner, code, id));
        return id;
    }

    private static UUID procedure(UUID project, String owner) {
        UUID id = UUID.randomUUID();
        Database.execute("""
                INSERT INTO procedure (id, kind, subject_id, project_id, title, owner_department, jurisdiction, policy_version,
                    state, round, started_by, started_at, updated_at, version)
                VALUES ('%s', 'APPLICATION', '%s', '%s', '承接测试', '%s', '511900', '%s', 'RUNNING', 1, 'u', now(), now(), 0)"""
                .formatted(id, UUID.randomUUID(), project, owner, UUID.randomUUID()));
        return id;
    }

    private static UUID step(UUID procedure, int round, String state, String department) {
        UUID id = UUID.randomUUID();
        Database.execute("""
                INSERT INTO step (id, procedure_id, key, position, round, kind, role, department, after, state, superseded,
                    opened_at, due, outcome, version)
                VALUES ('%s', '%s', 'screening', 0, %d, 'APPLICATION_SCREENING', 'LEADING_GROUP_OFFICE', '%s', '', '%s', %s, now(),
                    '9999-12-31', %s, 0)""".formatted(id, procedure, round, department, state, round == 1,
                state.equals("DONE") ? "'RETURNED'" : "null"));
        return id;
    }
}
