package cn.bazhong.projects.procedure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class JurisdictionApiTest {
    private static final String CITY_ADMIN = Tokens.of("u-9", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);
    private static final String COUNTY_ADMIN = Tokens.of("u-8", "管理员", "511902-DSJ", Role.PLATFORM_ADMIN);

    @Test
    void a49_theCityAndItsCountiesAreThereWithTheirOrgans() {
        given().auth().oauth2(COUNTY_ADMIN).get("/api/v1/jurisdictions").then().statusCode(200).body("items", hasSize(6))
                .body("items.find { it.code == '511900' }.organs", equalTo(12))
                .body("items.find { it.code == '511922' }.organs", equalTo(0));
        given().auth().oauth2(COUNTY_ADMIN).get("/api/v1/jurisdictions/511902/organs").then().statusCode(200)
                .body("organs.find { it.role == 'LEADING_GROUP_OFFICE' }.department.code", equalTo("511902-DSJ"))
                .body("actions.allowed", contains(true));
        given().auth().oauth2(COUNTY_ADMIN).get("/api/v1/jurisdictions/511900/organs").then()
                .body("actions.allowed", contains(false));
        given().auth().oauth2(COUNTY_ADMIN).get("/api/v1/jurisdictions/511999/organs").then().statusCode(404);
    }

    @Test
    void a49_aCountyEntersItsOrgansAndOnlyItsOwnDepartments() {
        int version = given().auth().oauth2(CITY_ADMIN).get("/api/v1/jurisdictions/511921/organs").then().extract().path("version");
        enter(CITY_ADMIN, "511921", version, List.of(seat("FINANCE", "511900-CZJ"))).statusCode(422)
                .body("violations.field", contains("organs[0].department"));
        enter(CITY_ADMIN, "511921", version, List.of(seat("REVIEW_EXPERT", "511921-ZF"), seat("FINANCE", "511921-ZF"),
                seat("FINANCE", "511921-ZF"))).statusCode(422).body("violations.field", contains("organs[0].role", "organs[2].role"));
        enter(CITY_ADMIN, "511921", version, List.of(seat("FINANCE", "511921-ZF"))).statusCode(200)
                .body("organs.role", contains("FINANCE"), "version", equalTo(version + 1));
        enter(CITY_ADMIN, "511921", version, List.of(seat("AUDIT", "511921-ZF"))).statusCode(412);
        enter(COUNTY_ADMIN, "511921", version + 1, List.of(seat("AUDIT", "511921-ZF"))).statusCode(403)
                .body("article", equalTo("A49"));
    }

    @Test
    void a49_aCountysAdministratorEntersThePolicyOfNoOtherCounty() {
        Map<String, Object> policy = given().auth().oauth2(CITY_ADMIN)
                .get("/api/v1/policies/0180e8a6-0000-7000-8000-000000000001").then().extract().path("policy");
        enterPolicy(COUNTY_ADMIN, "511903", policy).statusCode(403).body("article", equalTo("A49"));
        enterPolicy(CITY_ADMIN, "511999", policy).statusCode(422).body("violations.field", hasItem("jurisdiction"));
        enterPolicy(COUNTY_ADMIN, "511902", policy).statusCode(201);
    }

    private static ValidatableResponse enterPolicy(String token, String jurisdiction, Map<String, Object> policy) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(Map.of("jurisdiction", jurisdiction,
                "effectiveFrom", "2099-01-01", "policy", policy, "reason", "试行")).post("/api/v1/policies").then();
    }

    private static ValidatableResponse enter(String token, String code, int version, List<?> organs) {
        return given().auth().oauth2(token).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON)
                .body(Map.of("organs", organs, "reason", "通府办发")).put("/api/v1/jurisdictions/" + code + "/organs").then();
    }

    private static Map<String, String> seat(String role, String department) {
        return Map.of("role", role, "department", department);
    }
}
