package cn.bazhong.projects.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class MeTest {
    private static final String OWNER = Tokens.of("u-1", "张伟", "511900-JYJ", Role.PROJECT_OWNER, Role.INDUSTRY_AUTHORITY);

    @Test
    void tellsAPersonNameDepartmentAndRoles() {
        given().auth().oauth2(OWNER).get("/api/v1/me").then().statusCode(200)
                .body("id", equalTo("u-1"), "name", equalTo("张伟"), "access", equalTo("GRANTED"))
                .body("department.code", equalTo("511900-JYJ"), "department.name", equalTo("巴中市教育局"))
                .body("roles", equalTo(java.util.List.of("project-owner", "industry-authority")));
    }

    @Test
    void tellsAnAccountWithoutRoleWhomToAsk() {
        String token = Tokens.of("u-2", "王芳", "511900-JYJ");
        given().auth().oauth2(token).get("/api/v1/me").then().statusCode(200).body("access", equalTo("NO_ROLE"))
                .body("contact", containsString("市政务服务和大数据管理局"));
        given().auth().oauth2(token).get("/api/v1/departments").then().statusCode(403);
    }

    @Test
    void givesNothingToAnUnknownDepartmentWhateverItsRoles() {
        for (String code : new String[] {"511900-NONE", null}) {
            String token = Tokens.of("u-3", "李强", code, Role.FINANCE);
            given().auth().oauth2(token).header("Accept-Language", "en").get("/api/v1/me").then().statusCode(200)
                    .body("access", equalTo("UNKNOWN_DEPARTMENT"), "department", nullValue())
                    .body("contact", containsString("Government Services and Data Bureau"));
            given().auth().oauth2(token).get("/api/v1/departments").then().statusCode(403);
        }
    }

    @Test
    void ignoresRolesThatAreNotThePortals() {
        String token = Tokens.of("u-4", "赵敏", "511900-CZJ", Role.FINANCE);
        given().auth().oauth2(token).get("/api/v1/me").then().body("roles", equalTo(java.util.List.of("finance")));
    }

    @Test
    void asksForATokenThatIsValid() {
        given().get("/api/v1/me").then().statusCode(401);
        given().auth().oauth2(Tokens.expired("u-1", "511900-JYJ", Role.FINANCE)).get("/api/v1/me").then().statusCode(401);
        given().auth().oauth2(OWNER + "x").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void listsEveryDepartmentOfTheCity() {
        given().auth().oauth2(OWNER).get("/api/v1/departments").then().statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(45))
                .body("items.code", hasItems("511900-DSJ", "511900-ZXYY", "511902-ZF", "511900-WLXQ"));
    }

    @Test
    void aServiceAccountHasItsScopesAndNoMore() {
        String reader = Tokens.service("finance-system", "511900-CZJ", "projects.read");
        given().auth().oauth2(reader).get("/api/v1/departments").then().statusCode(200);
        String other = Tokens.service("finance-system", "511900-CZJ", "events.read");
        given().auth().oauth2(other).get("/api/v1/departments").then().statusCode(403);
    }
}
