package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scope: projects that are not classified, from 300,000 yuan on. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article2Test {
    private static final int YEAR = 2040;
    private final Person owner = Person.owner("511900-KJJ").on("2039-09-10");

    @Test
    void whetherAProjectIsClassifiedIsAskedFirstAndThenNothingOfItIsKept() {
        String list = Calls.ofYear(YEAR);
        long before = kept();
        owner.withKey(UUID.randomUUID().toString()).post("/applications", Map.of("listId", list, "classified", true)).then()
                .statusCode(422).contentType("application/problem+json").body("article", equalTo("A2"),
                        "rule", equalTo("A2_CLASSIFIED"), "findings.rule", contains("A2_CLASSIFIED"));
        assertEquals(before, kept());
    }

    @Test
    void theQuestionHasToBeAnswered() {
        Map<String, Object> unanswered = new HashMap<>(Map.of("listId", Calls.ofYear(YEAR)));
        unanswered.put("classified", null);
        owner.post("/applications", unanswered).then().statusCode(422).body("violations.field", contains("classified"));
    }

    @Test
    void belowTheMinimumAProjectIsWrittenButNotTakenIn() {
        Applying small = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("科技报告管理小系统", profile -> {
            profile.put("totalInvestment", new BigDecimal("299999.99"));
            profile.set("fundingLines", SampleProfiles.parse(
                    "[{\"year\": 2040, \"source\": \"SELF_RAISED\", \"amount\": 299999.99}]"));
        });
        small.trySubmit().then().statusCode(422).body("rule", equalTo("A2_MINIMUM_INVESTMENT"), "article", equalTo("A2"));
        owner.get(small.path("")).then().body("state", equalTo("DRAFT"), "projectId", equalTo(null),
                "actions.find { it.name == 'submit' }.allowed", equalTo(false),
                "actions.find { it.name == 'submit' }.reasons.article", contains("A2"));

        small.write("科技报告管理系统", profile -> profile.put("totalInvestment", new BigDecimal("300000.00"))
                .set("fundingLines", SampleProfiles.parse(
                        "[{\"year\": 2040, \"source\": \"SELF_RAISED\", \"amount\": 300000.00}]")));
        assertEquals("SUBMITTED", small.submit().seen().getString("state"));
    }

    @Test
    void whatWouldBeFoundIsToldWithoutKeepingAnything() {
        long before = kept();
        owner.post("/applications/screenings", Map.of("listId", Calls.ofYear(YEAR),
                "profile", Map.of("totalInvestment", 200000))).then().statusCode(200)
                .body("findings.rule", hasItem("A2_MINIMUM_INVESTMENT"), "findings.rule", hasItem("REQUIRED_NAME"),
                        "findings.rule", not(hasItem("A2_CLASSIFIED")));
        assertEquals(before, kept());
    }

    private static long kept() {
        return Database.number("SELECT (SELECT count(*) FROM application) + (SELECT count(*) FROM event) "
                + "+ (SELECT count(*) FROM project) + (SELECT count(*) FROM idempotency_key)");
    }
}
