package cn.bazhong.projects.restriction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RestrictionApiTest {
    private static final String CAUSE = "INSERT INTO restriction_cause (id, kind, department, found_by, found_on, "
            + "ended_on, recorded_at) VALUES (gen_random_uuid(), 'DATA_NOT_DELIVERED', '%s', '511900-DSJ', '%s', %s, now())";

    @Test
    void a11_anOwnerSeesItsOwnRestrictionAndTheWayOut() throws SQLException {
        execute(CAUSE.formatted("511900-LYJ", "2026-03-01", "'2026-06-01'"));
        String owner = Tokens.of("u-1", "张伟", "511900-LYJ", Role.PROJECT_OWNER);
        on("2026-05-31T04:00:00Z", owner, "511900-LYJ").statusCode(200)
                .body("items.article", contains("A11"), "items.point", contains("NEW_APPLICATION"))
                .body("items[0].stops", equalTo("不得申报新增项目"), "items[0].cause", equalTo("未按要求完成数据归集"))
                .body("items[0].from", equalTo("2026-03-01"), "items[0].until", equalTo("2026-05-31"))
                .body("items[0].foundBy.code", equalTo("511900-DSJ"));
        on("2026-05-31T16:00:00Z", owner, "511900-LYJ").body("items", hasSize(0));
        on("2026-02-28T15:59:59Z", owner, "511900-LYJ").body("items", hasSize(0));
    }

    @Test
    void othersDoNotEvenLearnOfIt() {
        String other = Tokens.of("u-2", "王芳", "511900-JYJ", Role.PROJECT_OWNER);
        on("2026-05-01T00:00:00Z", other, "511900-LYJ").statusCode(404);
        on("2026-05-01T00:00:00Z", other, "511900-NONE").statusCode(404);
        for (Role role : new Role[] {Role.LEADING_GROUP_OFFICE, Role.FINANCE, Role.AUDIT, Role.DEVELOPMENT_REFORM}) {
            String office = Tokens.of("u-3", "李强", "511900-DSJ", role);
            on("2026-05-01T00:00:00Z", office, "511900-LYJ").statusCode(200);
            on("2026-05-01T00:00:00Z", office, "511900-NONE").statusCode(404);
        }
    }

    @Test
    void theDatabaseKeepsCausesWhole() {
        assertThrows(SQLException.class, () -> execute(CAUSE.formatted("511900-XFJ", "2026-03-01", "'2026-02-01'")));
        assertThrows(SQLException.class, () -> execute(CAUSE.formatted("511900-XFJ", "2026-03-01", "NULL")
                .replace("DATA_NOT_DELIVERED", "SECURITY_FAILED")));
        assertThrows(SQLException.class, () -> {
            execute(CAUSE.formatted("511900-XFJ", "2030-03-01", "NULL"));
            execute(CAUSE.formatted("511900-XFJ", "2030-03-02", "NULL"));
        });
    }

    private static ValidatableResponse on(String instant, String token, String department) {
        return given().auth().oauth2(token).header("X-Portal-Clock", instant)
                .get("/api/v1/departments/" + department + "/restrictions").then();
    }

    private static void execute(String sql) throws SQLException {
        String address = System.getProperty("portal.test.database");
        try (Connection owner = DriverManager.getConnection("jdbc:postgresql://" + address, "portal_owner",
                "portal_owner"); Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
