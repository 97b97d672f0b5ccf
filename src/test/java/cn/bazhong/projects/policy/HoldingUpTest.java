package cn.bazhong.projects.policy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class HoldingUpTest {
    private static final int YEAR = 2098;
    private static final String DEPARTMENT = "511900-JJHZ";
    private final Person owner = Person.owner(DEPARTMENT).on("2097-09-10");
    private final Person stranger = Person.owner("511900-SWJ").on("2097-09-10");
    private final Person office = Person.office().on("2097-09-20");

    @Test
    void everyKindOfThingThatHoldsAProjectUpIsToldUnderItsArticle() {
        Applying returned = begin("数字城管平台");
        Applying disputed = begin("市容监管平台");
        Applying suspended = begin("智慧环卫平台");
        returned.confirm(office).giveBack(office, "performanceGoals", "绩效目标应可量化");
        disputed.confirm(office, 3, 5);
        Database.execute("UPDATE project SET hold = 'SUSPENDED_BY_OVERSIGHT' WHERE id = '" + suspended.projectId() + "'");
        Database.execute("INSERT INTO restriction_cause (id, kind, department, found_by, found_on, ended_on, recorded_at) VALUES "
                + "(gen_random_uuid(), 'DATA_NOT_DELIVERED', '" + DEPARTMENT + "', '511900-DSJ', '2097-09-11', '2097-09-30', now())");

        held(owner, "A14").body("items.projectId", contains(returned.projectId()), "items.by", contains("RETURNED_APPLICATION"),
                "items[0].reasons", contains("申报已退回修改：请修改后重新提交"));
        held(owner, "A8").body("items.projectId", contains(disputed.projectId()), "items[0].reasons", hasSize(2));
        held(owner, "A8_3").body("items[0].reasons", contains("对负面清单第（3）项申明有异议：与申报内容不一致"));
        held(owner, "A8_4").body("items", hasSize(0));
        held(owner, "A43").body("items.projectId", contains(suspended.projectId()), "items[0].since", nullValue());
        held(owner, "A11").body("items", hasSize(0));
        Person later = Person.owner(DEPARTMENT).on("2097-09-20");
        held(later, "A11").body("items", hasSize(3), "items[0].since", equalTo("2097-09-11"), "items.by.unique()",
                contains("RESTRICTION"));
        held(Person.owner(DEPARTMENT).on("2097-09-30"), "A11").body("items", hasSize(0));
        later.get("/articles/holding-up").then().statusCode(200)
                .body("items.find { it.article == 'A11' }.projects", equalTo(3))
                .body("items.find { it.article == 'A43' }.projects", equalTo(1))
                .body("items.find { it.article == 'A8' }.projects", equalTo(1), "items.article", not(hasItem("A30")));
        held(office, "A43").body("items.projectId", hasItem(suspended.projectId()));
        for (String article : new String[] {"A8", "A11", "A14", "A43"}) {
            held(stranger, article).body("items.ownerDepartment.code", not(hasItem(DEPARTMENT)));
        }
        readsOnFrom(later);
        assertEquals(404, owner.get("/articles/A51/holding-up").statusCode());
        assertEquals(Statements.of(() -> held(stranger.on("2097-09-20"), "A11")).size(), Statements.of(() -> held(later, "A11")).size());
    }

    private static void readsOnFrom(Person reader) {
        String cursor = reader.get("/articles/A11/holding-up?limit=2").then().body("items", hasSize(2)).extract().path("nextCursor");
        reader.get("/articles/A11/holding-up?limit=2&cursor=" + cursor).then().statusCode(200)
                .body("items", hasSize(1), "nextCursor", nullValue());
        reader.get("/articles/A14/holding-up?limit=2&cursor=" + cursor).then().statusCode(400);
    }

    private Applying begin(String name) {
        return Applying.begin(owner, Calls.toTheEndOfTheYear(YEAR), YEAR).write(name).submit();
    }

    private static ValidatableResponse held(Person reader, String article) {
        return reader.get("/articles/" + article + "/holding-up").then().statusCode(200);
    }
}
