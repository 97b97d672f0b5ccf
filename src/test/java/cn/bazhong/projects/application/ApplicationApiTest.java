package cn.bazhong.projects.application;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who may do what on an application, and what becomes of two deeds at once. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ApplicationApiTest {
    private static final int YEAR = 2046;
    private static final String DAY = "2045-09-10";
    private static final String WATER = "511900-SLJ";

    private final Person owner = Person.of("slj.zhong", "钟山", WATER, Role.PROJECT_OWNER).on(DAY);
    private final Person colleague = Person.of("slj.he", "何川", WATER, Role.PROJECT_OWNER).on(DAY);
    private final Person office = Person.office().on(DAY);

    @Test
    void twoPeopleOfOneDepartmentNeverOverwriteEachOther() {
        Applying mine = begin().save(SampleProfiles.parse("{\"name\": \"水库大坝安全监测\"}"));
        Applying theirs = mine.by(colleague);
        theirs.save(SampleProfiles.parse("{\"name\": \"水库大坝安全监测\", \"summary\": \"同事写的概述\"}"));
        mine.trySave(SampleProfiles.parse("{\"name\": \"水库大坝安全监测系统\"}")).then().statusCode(412);
        mine.read();
        assertEquals("同事写的概述", mine.seen().getString("profile.summary"));
        assertEquals("何川", mine.seen().getString("updatedByName"));
        mine.save(SampleProfiles.parse("{\"name\": \"水库大坝安全监测系统\", \"summary\": \"同事写的概述\"}"));
        assertEquals("同事写的概述", theirs.read().seen().getString("profile.summary"));
    }

    @Test
    void ofSavesAtTheSameMomentOneIsKeptAndTheOtherIsToldSo() {
        Applying applying = begin();
        List<Integer> answers = AtOnce.all(Collections.nCopies(4, () ->
                applying.trySave(SampleProfiles.forYear(YEAR).put("name", UUID.randomUUID().toString())).statusCode()));
        assertEquals(List.of(200, 412, 412, 412), answers.stream().sorted().toList());
        assertEquals(applying.version() + 1, applying.read().version());
    }

    @Test
    void savingTheSameAgainMakesNobodysVersionStale() {
        Applying applying = begin().write("河湖长制信息系统");
        long version = applying.version();
        assertEquals(version, applying.write("河湖长制信息系统").version());
    }

    @Test
    void theSameApplicationSubmittedByTwoAtOnceIsSubmittedOnce() {
        Applying applying = begin().write("山洪灾害预警系统");
        Applying theirs = applying.by(colleague);
        List<Callable<Response>> deeds = List.of(applying::trySubmit, theirs::trySubmit, applying::trySubmit, theirs::trySubmit);
        List<Response> answers = AtOnce.all(deeds);
        assertEquals(List.of(200, 412, 412, 412), answers.stream().map(Response::statusCode).sorted().toList());
        answers.stream().filter(one -> one.statusCode() == 412).forEach(one -> one.then()
                .contentType("application/problem+json").body("type", equalTo("urn:bazhong:projects:problem:concurrent-change")));
        assertEquals(1, Database.number("SELECT count(*) FROM project WHERE name = '山洪灾害预警系统'"));
        assertEquals(1, Database.number("SELECT count(*) FROM procedure WHERE subject_id = '" + applying.id() + "'"));
        assertEquals(1, Database.number("SELECT count(*) FROM application_submission WHERE application_id = '" + applying.id() + "'"));
        assertEquals(1, Database.number("SELECT count(*) FROM event WHERE type = 'APPLICATION_SUBMITTED' AND subject_id = '"
                + applying.id() + "'"));
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAgain() {
        Person once = owner.withKey(UUID.randomUUID().toString());
        Map<String, Object> asked = Map.of("listId", Calls.ofYear(YEAR), "classified", false);
        String first = once.post("/applications", asked).then().statusCode(201).extract().path("id");
        once.post("/applications", asked).then().statusCode(201).body("id", equalTo(first));
        once.post("/applications", Map.of("listId", UUID.randomUUID(), "classified", false)).then().statusCode(422)
                .body("type", equalTo("urn:bazhong:projects:problem:idempotency-key-reused"));

        Applying applying = begin().write("取水许可监管系统");
        Person again = owner.withKey(UUID.randomUUID().toString());
        for (int attempt = 0; attempt < 2; attempt++) {
            again.post(applying.path("/submission"), applying.version(), "{}").then().statusCode(200)
                    .body("state", equalTo("SUBMITTED"), "rounds", equalTo(1));
        }
    }

    @Test
    void aDeedNeedsTheVersionItWasDecidedOn() {
        Applying applying = begin().write("节水管理系统");
        owner.post(applying.path("/submission"), Map.of()).then().statusCode(428);
        owner.post(applying.path("/withdrawal"), Map.of("reason", "不再需要")).then().statusCode(428);
        owner.post(applying.path("/submission"), applying.version() - 1, "{}").then().statusCode(412);
        applying.submit();
        office.put(applying.path("/negative-list-confirmations"), applying.version() - 1,
                Map.of("confirmations", List.of(Applying.word(1, true)))).then().statusCode(412);
    }

    @Test
    void aDraftIsItsDepartmentsAlone() {
        Applying draft = begin().write("农村供水监管系统");
        for (Person stranger : List.of(office, Person.owner("511900-JYJ").on(DAY), Person.chair().on(DAY),
                Person.owner("511900-WJW").on(DAY), Person.of("audit", "审计员", "511900-SJJ", Role.AUDIT).on(DAY))) {
            stranger.get(draft.path("")).then().statusCode(404);
            stranger.get(draft.path("/submissions")).then().statusCode(404);
            stranger.get(draft.path("/procedure")).then().statusCode(404);
            stranger.all("/applications").then().statusCode(200).body("items.id", not(hasItem(draft.id())));
        }
        colleague.get(draft.path("")).then().statusCode(200);
        colleague.all("/applications").then().body("items.id", hasItem(draft.id()));
    }

    @Test
    void whatWasSubmittedIsSeenByTheOfficesAndByWhoTakesPart() {
        Applying submitted = begin().write("水质监测共享系统").submit();
        office.get(submitted.path("")).then().statusCode(200).body("actions.name", contains("confirm-declarations"));
        Person.of("audit", "审计员", "511900-SJJ", Role.AUDIT).on(DAY).get(submitted.path("")).then().statusCode(200)
                .body("actions", empty());
        Person.owner("511900-WJW").on(DAY).get(submitted.path("")).then().statusCode(200).body("actions", empty());
        Person.owner("511900-JYJ").on(DAY).get(submitted.path("")).then().statusCode(404);
        Person.owner("511900-JYJ").on(DAY).get("/applications?owner=" + WATER).then().statusCode(200).body("items", empty());
    }

    @Test
    void everyDeedIsForItsRoleAndDepartment() {
        Map<String, Object> asked = Map.of("listId", Calls.ofYear(YEAR), "classified", false);
        office.post("/applications", asked).then().statusCode(403);
        Person.of("county", "县府办", "511921-ZF", Role.PROJECT_OWNER).on(DAY).post("/applications", asked).then()
                .statusCode(403).body("article", equalTo("A49"));

        Applying applying = begin().write("水土保持监管系统").submit();
        applying.tryConfirm(owner, List.of(Applying.word(1, true))).then().statusCode(403);
        Person both = Person.of("dsj", "丁薇", "511900-DSJ", Role.PROJECT_OWNER, Role.DATA_ADMINISTRATION).on(DAY);
        both.post(applying.path("/withdrawal"), applying.version(), Map.of("reason", "代为撤回")).then().statusCode(403)
                .body("article", equalTo("A14"));
        both.put(applying.path("/profile"), applying.version(), "{}").then().statusCode(403);
        Person.owner("511900-JYJ").on(DAY).post(applying.path("/submission"), applying.version(), "{}").then().statusCode(404);
    }

    @Test
    void aServiceAccountAppliesForItsDepartmentWithTheScopeForItWhereTheDepartmentLetsIt() {
        Person system = Person.service("511900-CDC", "applications.submit").on(DAY);
        system.post("/applications", Map.of("listId", Calls.ofYear(YEAR), "classified", false)).then().statusCode(403);
        Person.owner("511900-CDC").on(DAY).post("/service-accounts/client-511900-CDC/allowances", Map.of("scopes",
                List.of("applications.submit"), "opinionsAs", List.of(), "lastDay", "2045-12-31", "reason", "业务系统对接")).then().statusCode(201);
        Applying applying = Applying.begin(system, Calls.ofYear(YEAR), YEAR).write("传染病监测预警系统",
                profile -> profile.remove("participants"));
        system.get(applying.path("")).then().statusCode(200).body("actions.find { it.name == 'submit' }.allowed", equalTo(true));
        applying.submit();
        Person reading = Person.service("511900-CDC", "projects.read").on(DAY);
        reading.get(applying.path("")).then().statusCode(200).body("actions", empty());
        reading.post(applying.path("/withdrawal"), applying.version(), Map.of("reason", "不再需要")).then().statusCode(403);
    }

    @Test
    void whatIsSubmittedIsNotChangedUnlessItWasReturned() {
        Applying applying = begin().write("堤防监测系统").submit();
        applying.trySave(SampleProfiles.forYear(YEAR)).then().statusCode(409).body("article", equalTo("A14"));
        applying.trySubmit().then().statusCode(409);
        applying.giveBack(office, "plannedEnd", "工期过短").write("堤防渗压监测系统");
        owner.get("/projects/" + applying.projectId()).then().body("name", equalTo("堤防监测系统"));
    }

    @Test
    void aReturnNamesFieldsThatAreThere() {
        Applying applying = begin().write("灌区信息化系统").submit();
        for (String field : List.of("noSuchField", "fundingLines[2].amount", "planningBasis.kind.x", "negativeList[8]", "", "name[0]")) {
            int status = applying.conclude(office, Map.of("outcome", "RETURNED", "opinion", "退回修改", "returnedFields",
                    List.of(Map.of("field", field, "reason", "请修改")))).statusCode();
            assertEquals(422, status, field);
        }
        applying.conclude(office, Map.of("outcome", "RETURNED", "opinion", " ")).then().statusCode(422)
                .body("violations.field", contains("opinion"));
        applying.conclude(office, Map.of("outcome", "DISAGREED", "opinion", "重复建设", "returnedFields",
                List.of(Map.of("field", "name", "reason", "请修改")))).then().statusCode(422)
                .body("violations.field", contains("returnedFields"));
        assertEquals("SUBMITTED", applying.read().seen().getString("state"));
        applying.giveBack(office, "fundingLines[1].amount", "请核对");
    }

    @Test
    void aDraftIsThrownAwayWithoutATraceOutsideItsDepartment() {
        Applying draft = begin().withdraw();
        owner.get(draft.path("")).then().body("state", equalTo("WITHDRAWN"), "projectId", nullValue(),
                "actions.findAll { it.allowed }", empty());
        office.get(draft.path("")).then().statusCode(404);
        draft.tryWithdraw().then().statusCode(409).body("article", equalTo("A14"));
    }

    @Test
    void aSubmittedOrReturnedApplicationIsTakenBackWithItsProject() {
        Applying submitted = begin().write("水文站网系统").submit().withdraw();
        Applying returned = begin().write("墒情监测系统").submit().giveBack(office, "summary", "请补充").withdraw();
        for (Applying one : List.of(submitted, returned)) {
            owner.get("/projects/" + one.projectId()).then().body("stage", equalTo("WITHDRAWN"));
            owner.get(one.path("/procedure")).then().body("state", equalTo("WITHDRAWN"));
            office.all("/inbox?box=TODO").then().body("items.page", not(hasItem("/applications/" + one.id())));
            one.trySubmit().then().statusCode(409);
        }
    }

    @Test
    void anAcceptedApplicationLeavesTheListItIsTakenBackFrom() {
        Applying accepted = begin().write("水利工程移民系统").submit().confirm(office).accept(office);
        assertEquals(1, lines(accepted));
        accepted.withdraw();
        assertEquals(0, lines(accepted));
        owner.get("/projects/" + accepted.projectId()).then().body("stage", equalTo("WITHDRAWN"));
    }

    @Test
    void whoConcludesFirstWinsAndTheOthersAreTold() {
        Applying applying = begin().write("水资源调度系统").submit().confirm(office);
        Person second = Person.of("office-2", "何敏", "511900-DSJ", Role.LEADING_GROUP_OFFICE).on(DAY);
        String step = office.get(applying.path("")).jsonPath().getString("waitsFor.id");
        long version = office.get("/steps/" + step).jsonPath().getLong("version");
        List<Callable<Integer>> deeds = List.of(
                () -> office.post("/steps/" + step + "/outcome", version, Map.of("outcome", "AGREED")).statusCode(),
                () -> second.post("/steps/" + step + "/outcome", version, Map.of("outcome", "DISAGREED", "opinion", "重复")).statusCode(),
                () -> applying.tryWithdraw().statusCode());
        List<Integer> answers = AtOnce.all(deeds);
        assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
        answers.stream().filter(status -> status != 200).forEach(status ->
                assertEquals(true, List.of(403, 409, 412).contains(status), answers.toString()));
    }

    @Test
    void theReasonsAreGivenInEnglishToWhoeverReadsEnglish() {
        Applying draft = begin();
        owner.inEnglish().get(draft.path("")).then().body(
                "actions.find { it.name == 'submit' }.reasons[0].message", equalTo("Findings that have to be dealt with first: 29."));
    }

    private Applying begin() {
        return Applying.begin(owner, Calls.ofYear(YEAR), YEAR);
    }

    private static long lines(Applying application) {
        return Database.number("SELECT count(*) FROM list_line WHERE application_id = '" + application.id() + "' AND NOT withdrawn");
    }
}
