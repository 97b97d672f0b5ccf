package cn.bazhong.projects.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has signed in is there to be chosen; who only reads by token has not. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class PeopleTest {
    private static final String ARCHIVES = "511900-DAG";

    @Test
    void whoeverGivesACommandIsNotedAsTheyAreNow() {
        Person first = Person.of("people-1", "甲一", ARCHIVES, Role.PROJECT_OWNER);
        first.get("/people?limit=100").then().statusCode(200).body("items.id", not(hasItem("people-1")));
        command(first);
        first.get("/people?limit=100").then().body("items.id", hasItem("people-1"),
                "items.find { it.id == 'people-1' }.department.code", equalTo(ARCHIVES),
                "items.find { it.id == 'people-1' }.roles", contains("project-owner"),
                "items.find { it.id == 'people-1' }.lastSeen", notNullValue());
        command(Person.of("people-1", "甲一一", ARCHIVES, Role.PROJECT_OWNER, Role.INDUSTRY_AUTHORITY));
        first.get("/people?limit=100").then().body("items.find { it.id == 'people-1' }.name", equalTo("甲一一"),
                "items.find { it.id == 'people-1' }.roles", contains("project-owner", "industry-authority"));
    }

    @Test
    void oneReadsOnesOwnDepartmentAndTheAdministratorAll() {
        Person one = Person.of("people-2", "乙一", "511900-TSG", Role.PROJECT_OWNER);
        command(one);
        command(Person.of("people-3", "乙二", "511900-TSG", Role.PROJECT_OWNER));
        Person admin = Person.of("people-4", "乙三", "511900-KJJ", Role.PLATFORM_ADMIN);
        one.get("/people?department=511900-KJJ").then().statusCode(403);
        Person.owner("511900-SLJ").get("/people").then().body("items.id", not(hasItem("people-2")));
        admin.get("/people?limit=100").then().body("items.id", hasItem("people-2"));
        admin.get("/people?department=511900-NIE").then().statusCode(404);
        String cursor = admin.get("/people?department=511900-TSG&limit=1").then().body("items.id", contains("people-2"))
                .extract().path("nextCursor");
        admin.get("/people?department=511900-TSG&limit=1&cursor=" + cursor).then().body("items", hasSize(1),
                "items.id", contains("people-3"), "nextCursor", nullValue());
        admin.get("/people?department=511900-DAG&cursor=" + cursor).then().statusCode(400);
        Person.of("people-5", "无角色", "511900-TSG").get("/people").then().statusCode(403);
    }

    @Test
    void a49_aCountysAdministratorReadsThePeopleOfTheCounty() {
        Person county = Person.of("people-6", "县管理员", "511902-DSJ", Role.PLATFORM_ADMIN);
        command(Person.of("people-7", "县科员", "511902-CZJ", Role.FINANCE));
        command(Person.of("people-8", "市科员", "511900-SLJ", Role.PROJECT_OWNER));
        county.get("/people?department=511902-CZJ").then().statusCode(200).body("items.id", hasItem("people-7"));
        county.get("/people?department=511900-SLJ").then().statusCode(403).body("article", equalTo("A49"));
        county.get("/people?limit=100").then().body("items.id", not(hasItem("people-8")));
        county.get("/people/people-7/handover").then().statusCode(200).body("actions[0].allowed", equalTo(true));
        county.get("/people/people-8/handover").then().statusCode(404);
    }

    private static void command(Person person) {
        person.post("/people/nobody-at-all/handover", Map.of("to", "x", "reason", "岗位调整")).then().statusCode(404);
    }
}
