package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.procedure.EscalationClock.strikes;
import static cn.bazhong.projects.procedure.EscalationClock.strikesEverywhere;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/**
 * What is overdue is put by the clock to those above: three working days late to the head and the coordinating office (A6), ten days
 * late to the chair (A5). Opinions go their own way to the chair (A20).
 */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A20EscalationTest {
    /** Ten working days later is the day before National Day, which is free to the 7th; the weekend after it is worked. */
    private static final String OPENED = "2022-09-16";
    private static final String APPROVAL = "DESIGN_APPROVAL";
    private static final String FOLLOW_UP = "FOLLOW_UP_OVERDUE_STEP";
    private static final String ONE = "items.findAll { it.page.contains('%s') }.obligation";

    @Test
    void a6_a5_anApprovalThatIsOverdueGoesUpTwiceAndNoMoreAndItsDutiesEndWithIt() {
        DossierScene scene = atDevelopment();
        strikes("2022-09-30", "2022-10-05", "2022-10-09");
        step(scene, APPROVAL).body("due", equalTo("2022-09-30"), "escalations", empty());
        strikesEverywhere("2022-10-10");
        step(scene, APPROVAL).body("escalations.level", contains("OFFICE"), "escalations[0].article", equalTo("A6"), "escalations[0].due",
                equalTo("2022-09-30"), "escalations[0].to.department.code", contains("511900-FGW", "511900-DSJ"));
        scene.on("2022-10-10");
        owes(scene.office(), scene, contains(FOLLOW_UP));
        owes(scene.development(), scene, contains(FOLLOW_UP));
        owes(chair(scene), scene, empty());
        told(scene, contains("A6"));
        strikes("2022-10-11", "2022-10-18");
        told(scene, contains("A6"));
        strikesEverywhere("2022-10-19");
        scene.on("2022-10-19");
        told(scene, contains("A5", "A6"));
        owes(chair(scene), scene, contains(FOLLOW_UP));
        scene.owner().get("/dossiers/" + scene.dossier() + "/procedure").then().body("steps.find { it.kind == 'DESIGN_APPROVAL' }"
                + ".escalations.level", contains("OFFICE", "CHAIR"));

        scene.conclude(scene.development(), APPROVAL, Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2022〕31号")).then().statusCode(200)
                .body("escalations.level", contains("OFFICE", "CHAIR"));
        for (Person each : List.of(scene.office(), scene.development(), chair(scene))) {
            owes(each, scene, empty());
        }
    }

    @Test
    void a21_whileMaterialIsAwaitedNobodyIsToldAndWhoWasIsNotAskedBeforeItIsOverdueAgain() {
        DossierScene scene = atDevelopment().on("2022-10-08");
        DossierScene other = atDevelopment();
        request(scene);
        strikes("2022-10-10");
        step(scene, APPROVAL).body("escalations", empty());
        other.on("2022-10-10");
        owes(other.office(), other, contains(FOLLOW_UP));
        request(other);
        owes(other.office(), other, empty());
        other.on("2022-10-12").owner().post("/steps/" + other.step(APPROVAL) + "/material", version(other), Map.of("statement", "已补"))
                .then().statusCode(200).body("escalations.level", contains("OFFICE"));
        String due = step(other, APPROVAL).extract().path("due");
        owes(other.office().on(due), other, empty());
        owes(other.office().on(LocalDate.parse(due).plusDays(1).toString()), other, contains(FOLLOW_UP));
    }

    @Test
    void a20_a21_opinionsAreTheChairsAndWhatTheGovernmentDecidesGoesNoHigherThanTheOffice() {
        DossierScene asked = submitted();
        DossierScene scene = submitted().opinions().reviewed();
        scene.conclude(scene.owner(), "GOVERNMENT_REPORT", Map.of("outcome", "AGREED")).then().statusCode(200);
        strikes("2022-10-26");
        step(asked, "CYBERSPACE_OPINION").body("escalations", empty());
        owes(asked.on("2022-10-26").office(), asked, empty());
        step(scene, "GOVERNMENT_DECISION").body("escalations.level", contains("OFFICE"), "escalations[0].to.department.code",
                contains("511900-ZFB", "511900-DSJ"));
        owes(chair(scene), scene, empty());
    }

    @Test
    void a6_whereADepartmentSignsItsLastSignerIsTold() {
        Person admin = Person.of("escalation-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on(OPENED);
        Person head = Person.of("escalation-head", "主任", "511900-FGW", Role.DEVELOPMENT_REFORM).on("2022-10-10");
        head.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        DossierScene scene = atDevelopment();
        signing(admin, List.of(List.of(Map.of("id", "escalation-head"))));
        try {
            strikes("2022-10-10");
            step(scene, APPROVAL).body("escalations[0].to[0].person", equalTo("主任"));
            owes(head, scene, contains(FOLLOW_UP));
            owes(scene.on("2022-10-10").development(), scene, empty());
        } finally {
            signing(admin, List.of());
        }
    }

    @Test
    void a49_aCountysStepsGoToItsOwnOfficeAndChair() {
        Applying applying = Applying.begin(Person.owner("511902-JYJ").on("2023-09-11"), Calls.ofCounty("511902", 2024), 2024)
                .write("巴州区课后服务平台").submit();
        strikes("2023-09-27", "2023-09-28", "2023-10-13");
        Person office = Person.of("bzq.office", "罗琴", "511902-DSJ", Role.LEADING_GROUP_OFFICE).on("2023-10-13");
        Person chair = Person.of("bzq.chair", "区长", "511902-ZFB", Role.COMMITTEE_CHAIR).on("2023-10-13");
        for (Person each : List.of(office, chair)) {
            each.all("/inbox?box=OBLIGATIONS").then().body(ONE.formatted(applying.id()), contains(FOLLOW_UP));
        }
        Person.office().on("2023-10-13").all("/inbox?box=OBLIGATIONS").then().body(ONE.formatted(applying.id()), empty());
        Person.chair().on("2023-10-13").all("/inbox?box=OBLIGATIONS").then().body(ONE.formatted(applying.id()), empty());
        applying.withdraw();
        office.all("/inbox?box=OBLIGATIONS").then().body(ONE.formatted(applying.id()), empty());
    }

    private static DossierScene submitted() {
        return DossierScene.listed("511900-JYJ", same -> { }).on(OPENED).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    /** Its approval is awaited since {@link #OPENED}. */
    private static DossierScene atDevelopment() {
        return submitted().opinions().reviewed().governed();
    }

    private static void request(DossierScene scene) {
        scene.development().post("/steps/" + scene.step(APPROVAL) + "/material-requests", version(scene), Map.of("what", "概算附表"))
                .then().statusCode(200);
    }

    private static long version(DossierScene scene) {
        return step(scene, APPROVAL).extract().jsonPath().getLong("version");
    }

    private static ValidatableResponse step(DossierScene scene, String kind) {
        return scene.owner().get("/steps/" + scene.step(kind)).then().statusCode(200);
    }

    private static Person chair(DossierScene scene) {
        return Person.chair().on(scene.day());
    }

    private static void owes(Person somebody, DossierScene scene, Matcher<?> kinds) {
        somebody.all("/inbox?box=OBLIGATIONS").then().statusCode(200).body(ONE.formatted(scene.dossier()), kinds);
    }

    /** Articles under which the timeline tells of it, the latest first. */
    private static void told(DossierScene scene, Matcher<?> articles) {
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then()
                .body("items.findAll { it.type == 'STEP_ESCALATED' }.article", articles,
                        "items.findAll { it.type == 'STEP_ESCALATED' }.actorName.unique()", contains("平台"));
    }

    private static void signing(Person admin, List<?> levels) {
        long version = admin.get("/departments/511900-FGW/signing").jsonPath().getLong("version");
        admin.put("/departments/511900-FGW/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }
}
