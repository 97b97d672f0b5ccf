package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the applications when the composition of their list ends. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A14CompositionTest {
    private static final int YEAR = 2048;
    private static final int OTHER_YEAR = 2045;
    private static final String OWNER = "511900-NYJ";

    @Test
    void whatWasNotHandedInAgainIsNotTakenUpThisYearAndMayBeAppliedForAgain() {
        String list = Calls.ofYear(YEAR);
        Person owner = Person.owner(OWNER).on("2047-09-10");
        Person office = Person.office().on("2047-09-20");
        Applying accepted = begin(owner, YEAR, "农产品质量追溯系统").submit().confirm(office).accept(office);
        Applying returned = begin(owner, YEAR, "高标准农田监测系统").submit().giveBack(office, "summary", "请补充建设内容");
        Applying waiting = begin(owner, YEAR, "畜牧兽医管理系统").submit();
        Applying draft = begin(owner, YEAR, "渔政执法系统");

        Person later = Person.office().on("2047-12-05");
        compose(later, list).then().statusCode(409).body("article", equalTo("A14"));
        waiting.refuse(later);
        compose(later, list).then().statusCode(200).body("state", equalTo("AT_COMMITTEE"));

        Person afterwards = Person.owner(OWNER).on("2047-12-06");
        afterwards.get(returned.path("")).then().body("state", equalTo("NOT_ACCEPTED"), "lapsed", equalTo(true),
                "opinion", startsWith("退回修改后，到清单编制结束时仍未重新提交"), "actions.findAll { it.allowed }", empty());
        afterwards.inEnglish().get(returned.path("")).then().body("opinion", startsWith("It was returned and not handed in again"));
        afterwards.get(returned.path("/procedure")).then().body("state", equalTo("REJECTED"));
        afterwards.get("/projects/" + returned.projectId()).then().body("stage", equalTo("NOT_LISTED"));
        afterwards.get("/projects/" + returned.projectId() + "/events").then().body("items.type", hasItem("PROCEDURE_EXPIRED"));
        afterwards.get("/inbox?box=RETURNED").then().body("items.page", not(hasItem("/applications/" + returned.id())));

        returned.by(afterwards).trySubmit().then().statusCode(409).body("article", equalTo("A14"));
        draft.by(afterwards).trySubmit().then().statusCode(409).body("article", equalTo("A14"));
        accepted.by(afterwards).tryWithdraw().then().statusCode(409).body("article", equalTo("A15"));
        draft.by(afterwards).withdraw();
    }

    @Test
    void nothingSlipsInWhileTheCompositionIsBeingConcluded() {
        String list = Calls.ofYear(OTHER_YEAR);
        Person office = Person.office().on("2044-12-05");
        Person owner = Person.owner(OWNER).on("2044-09-10");
        begin(owner, OTHER_YEAR, "农机调度系统").submit().confirm(office).accept(office);
        Applying returned = begin(owner, OTHER_YEAR, "种质资源系统").submit().giveBack(office, "summary", "请补充");
        Applying mended = returned.by(Person.owner(OWNER).on("2044-12-05")).write("种质资源管理系统");

        List<Response> answers = AtOnce.all(List.of(mended::trySubmit, () -> compose(office, list)));
        String state = mended.read().seen().getString("state");
        String stage = office.get("/annual-lists/" + list).path("state");
        answers.forEach(one -> assertTrue(List.of(200, 409, 412).contains(one.statusCode()), one.asString()));
        assertEquals(stage.equals("COLLECTING") ? "SUBMITTED" : "NOT_ACCEPTED", state, stage);
    }

    private static Applying begin(Person owner, int year, String name) {
        return Applying.begin(owner, Calls.ofYear(year), year).write(name);
    }

    private static Response compose(Person office, String list) {
        long version = office.get("/annual-lists/" + list).then().statusCode(200).extract().jsonPath().getLong("version");
        return office.post("/annual-lists/" + list + "/submission", version, "{}");
    }
}
