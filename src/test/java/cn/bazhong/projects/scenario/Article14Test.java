package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Departments apply for the next year's list. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article14Test {
    private static final int YEAR = 2043;
    private static final String TRANSPORT = "511900-JTJ";
    private final Person owner = Person.owner(TRANSPORT).on("2042-09-10");
    private final Person office = Person.office().on("2042-09-20");

    @Test
    void fromTheFirstKeystrokeOverAReturnToTheOfficesWord() {
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR);
        assertEquals("DRAFT", applying.seen().getString("state"));
        assertNull(applying.projectId());
        office.get(applying.path("")).then().statusCode(404);

        applying.save(SampleProfiles.parse("{\"name\": \"智慧交通运行监测平台\"}")).write("智慧交通运行监测平台").submit();
        String project = applying.projectId();
        owner.get(applying.path("")).then().body("state", equalTo("SUBMITTED"), "waitsFor.department.code", equalTo("511900-DSJ"),
                "waitsFor.role", equalTo("LEADING_GROUP_OFFICE"), "waitsFor.due", notNullValue(),
                "actions.find { it.name == 'save' }.allowed", equalTo(false),
                "actions.find { it.name == 'withdraw' }.allowed", equalTo(true));
        owner.get("/projects/" + project).then().body("stage", equalTo("PROPOSED"), "code", matchesPattern("BZ-2043-\\d{4}"),
                "name", equalTo("智慧交通运行监测平台"), "actions.name", hasItem("open-application"));
        office.all("/inbox?box=TODO").then().body("items.page", hasItem("/applications/" + applying.id()));

        applying.giveBack(office, "performanceGoals", "绩效目标应可量化");
        owner.get("/inbox?box=RETURNED").then().body("items.page", hasItem("/applications/" + applying.id()));
        owner.get(applying.path("")).then().body("state", equalTo("RETURNED"), "opinion", equalTo("请修改后重新提交"),
                "returnedFields.field", contains("performanceGoals"), "returnedFields.reason", contains("绩效目标应可量化"),
                "actions.find { it.name == 'submit' }.allowed", equalTo(true));

        applying.read().write("智慧交通运行监测与调度平台", profile -> profile.put("performanceGoals", "2043年底覆盖全部国省干线")).submit();
        assertEquals(project, applying.projectId());
        owner.get("/projects/" + project).then().body("name", equalTo("智慧交通运行监测与调度平台"),
                "profile.performanceGoals", equalTo("2043年底覆盖全部国省干线"));
        office.all("/inbox?box=TODO").then().body("items.title", hasItem("智慧交通运行监测与调度平台"));
        owner.get(applying.path("/procedure")).then().statusCode(200).body("round", equalTo(2), "steps", hasSize(2),
                "steps.state", contains("DONE", "OPEN"));

        applying.confirm(office).accept(office);
        owner.get(applying.path("")).then().body("state", equalTo("ACCEPTED"), "findings", hasSize(0), "waitsFor", equalTo(null));
        owner.get("/projects/" + project + "/events").then().body("items.type", hasItems("PROJECT_REGISTERED",
                "APPLICATION_SUBMITTED", "PROCEDURE_STARTED", "STEP_CONCLUDED", "PROCEDURE_RESUBMITTED",
                "APPLICATION_CONFIRMED"));
    }

    @Test
    void whatWasSubmittedCanBeToldAfterwardsWordForWord() throws JsonProcessingException {
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("公路治超系统").submit();
        applying.giveBack(office, "summary", "请写明建设内容").write("公路治超联网系统").submit();
        String answer = owner.get(applying.path("/submissions")).then().statusCode(200).body("items.round", contains(1, 2),
                "items.profile.name", contains("公路治超系统", "公路治超联网系统")).extract().asString();
        JsonNode first = new ObjectMapper().readTree(answer).get("items").get(0);
        Map<String, Object> event = owner.get("/projects/" + applying.projectId() + "/events").jsonPath()
                .getMap("items.find { it.type == 'APPLICATION_SUBMITTED' && it.payload.round == 1 }.payload");
        assertEquals(Map.of("round", 1, "year", YEAR, "totalInvestment", "2000000.00", "name", "公路治超系统",
                "digest", Canonical.digest(first.get("profile")), "findings", event.get("findings"), "list", event.get("list")),
                event);
        assertEquals(first.get("digest").asText(), event.get("digest"));
    }

    @Test
    void onlyWhileTheCallIsOpen() {
        String list = Calls.ofYear(YEAR);
        for (String day : List.of("2042-08-31", "2042-12-01")) {
            Person.owner(TRANSPORT).on(day).post("/applications", Map.of("listId", list, "classified", false)).then()
                    .statusCode(409).body("article", equalTo("A14"));
        }
        Applying late = Applying.begin(owner, list, YEAR).write("水路客运售票系统");
        late.by(Person.owner(TRANSPORT).on("2042-12-01")).trySubmit().then().statusCode(409).body("article", equalTo("A14"));

        Applying returned = late.submit().giveBack(office, "summary", "请补充");
        returned.by(Person.owner(TRANSPORT).on("2042-12-05")).write("水路客运售票系统").submit();
    }

    @Test
    void thePolicyUnderWhichTheCallWasOpenedHoldsForAllItsApplications() {
        Person late = Person.owner(TRANSPORT).on("2048-09-10");
        Applying applying = Applying.begin(late, Calls.ofYearUnder(2049, "2500000.00"), 2049).write("公交刷卡系统");
        applying.trySubmit().then().statusCode(422).body("rule", equalTo("A2_MINIMUM_INVESTMENT"));
        late.post("/applications/screenings", Map.of("listId", Calls.ofYear(2049), "profile", Map.of("totalInvestment", 2499999)))
                .then().statusCode(200).body("findings.rule", hasItem("A2_MINIMUM_INVESTMENT"));
    }

    @Test
    void aProjectThatWasNotTakenUpIsAppliedForAgainNextYearWithoutTypingItAnew() {
        Applying first = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("停车诱导系统").submit().refuse(office);
        String project = first.projectId();
        owner.get(first.path("")).then().body("state", equalTo("NOT_ACCEPTED"), "opinion", equalTo("与已建系统重复"));
        owner.get("/projects/" + project).then().body("stage", equalTo("NOT_LISTED"),
                "actions.find { it.name == 'apply-again' }.allowed", equalTo(false));
        owner.post("/applications", Map.of("listId", Calls.ofYear(YEAR), "classified", false, "projectId", project)).then()
                .statusCode(409).body("article", equalTo("A14"));

        Person nextYear = Person.owner(TRANSPORT).on("2043-09-10");
        String nextList = Calls.ofYear(YEAR + 1);
        nextYear.get("/projects/" + project).then().body("actions.find { it.name == 'apply-again' }.allowed", equalTo(true));
        Applying again = Applying.again(nextYear, nextList, YEAR + 1, project);
        nextYear.get(again.path("")).then().body("state", equalTo("DRAFT"), "renewal", equalTo(true), "projectId", equalTo(project),
                "profile.name", equalTo("停车诱导系统"), "findings.rule", hasItem("FUNDING_NOT_IN_CALL_YEAR"));
        nextYear.get("/projects/" + project).then().body("stage", equalTo("NOT_LISTED"), "actions.name", not(hasItem("apply-again")));
        office.get("/projects/" + project).then().body("actions.href", not(hasItem("/api/v1/applications/" + again.id())));

        again.write("停车诱导系统").submit();
        nextYear.get("/projects/" + project).then().body("stage", equalTo("PROPOSED"), "year", equalTo(YEAR + 1),
                "code", matchesPattern("BZ-2043-\\d{4}"));
        again.confirm(office).accept(office).withdraw();
        nextYear.get("/projects/" + project).then().body("stage", equalTo("NOT_LISTED"),
                "actions.find { it.name == 'apply-again' }.allowed", equalTo(true));
        Applying oncemore = Applying.again(nextYear, nextList, YEAR + 1, project).write("停车诱导与收费系统").submit();
        assertEquals("ACCEPTED", oncemore.confirm(office).accept(office).seen().getString("state"));
    }

    @Test
    void aProjectOfAnotherDepartmentOrAnotherStageIsNotAppliedForAgain() {
        Applying submitted = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("出租车监管系统").submit();
        Map<String, Object> again = Map.of("listId", Calls.ofYear(YEAR), "classified", false, "projectId", submitted.projectId());
        owner.post("/applications", again).then().statusCode(409).body("article", equalTo("A14"));
        Person.owner("511900-WJW").on("2042-09-10").post("/applications", again).then().statusCode(403);
        Person.owner("511900-DAG").on("2042-09-10").post("/applications", again).then().statusCode(404);
    }

    @Test
    void aConclusionOnPaperIsEnteredByOneCheckedByAnotherAndCountsFromItsDate() {
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("货运车辆监管系统").submit();
        Person second = Person.of("office-2", "何敏", "511900-DSJ", Role.LEADING_GROUP_OFFICE).on("2042-09-24");
        String step = office.get(applying.path("")).jsonPath().getString("waitsFor.id");
        long version = office.get("/steps/" + step).jsonPath().getLong("version");
        Map<String, Object> paper = Map.of("decision", Map.of("outcome", "AGREED"), "decisionDate", "2042-09-18",
                "documentNumber", "巴数领办〔2042〕9号", "signatory", "李局长");
        office.post("/steps/" + step + "/paper-registrations", version, paper).then().statusCode(422)
                .body("rule", equalTo("A8_UNCONFIRMED"));

        applying.confirm(office);
        JsonPath entered = office.post("/steps/" + step + "/paper-registrations", version, paper).then().statusCode(200)
                .extract().jsonPath();
        second.post("/paper-registrations/" + entered.getString("id") + "/check", entered.getLong("version"),
                Map.of("confirmed", true)).then().statusCode(200);
        owner.get(applying.path("/procedure")).then().body("state", equalTo("PASSED"),
                "steps[0].legalDate", equalTo("2042-09-18"), "steps[0].documentNumber", equalTo("巴数领办〔2042〕9号"));
        assertEquals("ACCEPTED", applying.read().seen().getString("state"));
    }

    @Test
    void a5_theOfficesOwnProjectIsScreenedByTheViceMayorInCharge() {
        Person bureau = Person.owner("511900-DSJ").on("2042-09-10");
        Person chair = Person.chair().on("2042-09-20");
        Applying own = Applying.begin(bureau, Calls.ofYear(YEAR), YEAR).write("政务数据共享平台扩容").submit();
        bureau.get(own.path("")).then().body("waitsFor.role", equalTo("COMMITTEE_CHAIR"),
                "waitsFor.department.code", equalTo("511900-ZFB"));
        office.get(own.path("")).then().body("actions.find { it.name == 'confirm-declarations' }.allowed", equalTo(false));
        own.tryConfirm(office, List.of(Applying.word(1, true))).then().statusCode(403).body("article", equalTo("A14"));
        own.conclude(office, Map.of("outcome", "RETURNED", "opinion", "退回")).then().statusCode(403);
        own.confirm(chair).accept(chair);
        assertEquals("ACCEPTED", own.read().seen().getString("state"));
    }
}
