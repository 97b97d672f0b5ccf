package cn.bazhong.projects.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RegulationApiTest {
    private static final String OWNER = Tokens.of("u-1", "张伟", "511900-JYJ", Role.PROJECT_OWNER);
    private static final String ADMIN = Tokens.of("u-9", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);
    private static final String OFFICE = Tokens.of("u-2", "王芳", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    private static final String FIRST_VERSION = "0180e8a6-0000-7000-8000-000000000001";

    @Test
    void tellsTheArticlesWithWhatCarriesThem() {
        as(OWNER).get("/api/v1/articles").then().statusCode(200).body("items", hasSize(65), "nextCursor", nullValue())
                .body("items.find { it.article == 'A8_8' }.carriedBy.code",
                        hasItems("A8_8_APPLIES", "A8_8_ORIGINAL_NOT_ACCEPTED"))
                .body("items.find { it.article == 'A15' }.carriedBy.kind",
                        hasItems("TRANSITION", "STEP", "PROCEDURE"))
                .body("items.find { it.article == 'A47' }.carriedBy.code", hasItems("A47_INSECURE", "SECURITY_FAILED"))
                .body("items.find { it.article == 'A50' }.title", equalTo("施行和废止"));
        as(OWNER).header("Accept-Language", "en").get("/api/v1/articles/A50").then().statusCode(200)
                .body("title", equalTo("Entry into force and repeal"), "chapterTitle", equalTo("Final provisions"));
        as(OWNER).get("/api/v1/articles/A51").then().statusCode(404);
    }

    @Test
    void a50_showsTheMeasuresOf2019AsRepealed() {
        as(OWNER).get("/api/v1/regulation-versions").then().statusCode(200)
                .body("items.year", contains(2019, 2022), "items.inForce", contains(false, true))
                .body("items[0].repealedOn", equalTo("2022-05-22"));
        as(OWNER).header("X-Portal-Clock", "2022-05-21T15:59:59Z").get("/api/v1/regulation-versions").then()
                .body("items.inForce", contains(true, false));
        as(OWNER).header("X-Portal-Clock", "2022-05-21T16:00:00Z").get("/api/v1/regulation-versions").then()
                .body("items.inForce", contains(false, true));
    }

    @Test
    void tellsEveryRuleWithItsBasis() {
        as(OWNER).header("Accept-Language", "en").get("/api/v1/rules").then().statusCode(200)
                .body("items.code", hasItems("A2_MINIMUM_INVESTMENT", "FUNDING_SUM", "A5_EXPERT_SHARE"))
                .body("items.find { it.code == 'A8_1_APPLIES' }.severities", contains("BLOCKING", "NEEDS_DECISION"))
                .body("items.findAll { it.basis != 'DATA' }.article", everyItem(notNullValue()))
                .body("items.title", everyItem(notNullValue()));
    }

    @Test
    void tellsTheLifecycle() {
        as(OWNER).get("/api/v1/lifecycle").then().statusCode(200).body("stages", hasSize(16))
                .body("stages.find { it.code == 'TERMINATED' }.last", equalTo(true))
                .body("transitions.find { it.code == 'LIST' }.by", contains("leading-group-office"))
                .body("holds.article", contains("A26", "A43"));
    }

    @Test
    void theCitysFirstPolicyHoldsFromTheFirstDay() {
        as(OWNER).get("/api/v1/policies/" + FIRST_VERSION).then().statusCode(200)
                .body("effectiveFrom", equalTo("2022-05-22"), "jurisdiction", equalTo("511900"))
                .body("policy.minimumInvestment", equalTo(300000.0f), "policy.monitoringReportDue", equalTo("--12-31"))
                .body("policy.votingThreshold", nullValue(), "policy.expertShareDenominator", equalTo(3));
        as(OWNER).get("/api/v1/policies/" + UUID.randomUUID()).then().statusCode(404);
        as(OWNER).get("/api/v1/policies").then().statusCode(200).body("items.id", hasItem(FIRST_VERSION));
    }

    @Test
    void theAdministratorEntersANewVersionAndNobodyEditsAnOldOne() {
        Map<String, Object> version = version("511923", "2031-01-01");
        as(OFFICE).contentType(ContentType.JSON).body(version).post("/api/v1/policies").then().statusCode(403);
        String location = as(ADMIN).contentType(ContentType.JSON).body(version).post("/api/v1/policies").then()
                .statusCode(201).body("policy.minimumInvestment", equalTo(500000), "enteredBy", equalTo("管理员"))
                .extract().header("Location");
        as(OWNER).get(location).then().statusCode(200).body("jurisdiction", equalTo("511923"));
        as(ADMIN).contentType(ContentType.JSON).body(version).post("/api/v1/policies").then().statusCode(409)
                .body("article", equalTo("A50"));
        as(ADMIN).contentType(ContentType.JSON).body(version).put("/api/v1/policies/" + FIRST_VERSION).then()
                .statusCode(405);
    }

    @Test
    void referenceFiguresHaveASourceAndNoEffectUntilAVersionTakesThemUp() {
        as(OWNER).header("Accept-Language", "en").get("/api/v1/policies/reference-figures").then().statusCode(200)
                .body("items", hasSize(7), "items.enabled", everyItem(equalTo(false)), "items.source", everyItem(notNullValue()))
                .body("items.find { it.code == 'APPROVAL_LAPSES' }.parameter", equalTo("approvalValidYears"));
        as(OWNER).get("/api/v1/policies/" + FIRST_VERSION).then().body("policy.approvalValidYears", nullValue())
                .body("policy.timeLimits.TECHNICAL_REVIEW", nullValue(), "policy.ownerAdjustmentPercent", nullValue());
        Map<String, Object> policy = policy();
        policy.put("approvalValidYears", 2);
        Map<String, Object> version = new java.util.HashMap<>(version("511923", "2098-01-01"));
        version.put("policy", policy);
        as(ADMIN).contentType(ContentType.JSON).body(version).post("/api/v1/policies").then().statusCode(201)
                .body("policy.approvalValidYears", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({"expertShareNumerator, 4", "selfEvaluationToMonths, 12", "implementationPlanCeiling, 1",
        "minimumInvestment, -1", "minimumInvestment, 0.001", "trialMonths, 61", "amberDays, ", "listDecisionOrder, "})
    void refusesFiguresThatMakeNoSense(String field, String value) {
        Map<String, Object> policy = policy();
        policy.put(field, value == null ? null : new java.math.BigDecimal(value));
        Map<String, Object> version = new java.util.HashMap<>(version("511922", "2031-01-01"));
        version.put("policy", policy);
        as(ADMIN).contentType(ContentType.JSON).body(version).post("/api/v1/policies").then().statusCode(422)
                .body("violations.field", hasItem(org.hamcrest.Matchers.containsString(field)));
    }

    @Test
    void refusesAVersionThatReachesBack() {
        as(ADMIN).contentType(ContentType.JSON).body(version("511922", "2022-05-23")).post("/api/v1/policies").then()
                .statusCode(409).body("detail", not(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles", "/rules", "/lifecycle", "/policies", "/regulation-versions",
        "/departments/511900-JYJ/restrictions"})
    void asksWhoYouAre(String path) {
        given().get("/api/v1" + path).then().statusCode(401);
        as(OWNER).get("/api/v1" + path + "?colour=red").then().statusCode(400);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAPolicy() throws SQLException {
        String address = System.getProperty("portal.test.database");
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://" + address, "portal_owner",
                "portal_owner"); Statement statement = owner.createStatement()) {
            for (String deed : List.of("UPDATE policy_version SET reason = 'x'", "DELETE FROM policy_version",
                    "TRUNCATE policy_version")) {
                Assertions.assertThrows(SQLException.class, () -> statement.execute(deed));
            }
        }
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static Map<String, Object> version(String jurisdiction, String from) {
        return Map.of("jurisdiction", jurisdiction, "effectiveFrom", from, "policy", policy(), "reason", "平府发〔2030〕1号");
    }

    private static Map<String, Object> policy() {
        Map<String, Object> policy = as(OWNER).get("/api/v1/policies/" + FIRST_VERSION).then().extract().path("policy");
        policy.put("minimumInvestment", 500000);
        return policy;
    }
}
