package cn.bazhong.projects.record;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RecordCheckTest {
    private static final String AUDIT = Tokens.of("u-9", "周敏", "511900-SJJ", Role.AUDIT);

    @Inject
    RecordWalk walk;

    @Test
    void auditRequestsACheckAndReadsItsResult() {
        String location = audit().body(Map.of()).post("/api/v1/record-checks").then().statusCode(201)
                .body("state", equalTo("WAITING"), "intact", nullValue(), "requestedName", equalTo("周敏"))
                .header("ETag", notNullValue()).extract().header("Location");
        String path = URI.create(location).getPath();
        walkUntilDone(path);
        assertTrue(path.startsWith("/api/v1/record-checks/"), location);
        audit().get(path).then().statusCode(200).body("state", equalTo("DONE"), "intact", equalTo(true))
                .body("brokenLinks", empty(), "chainsChecked", greaterThan(0), "eventsChecked", greaterThan(0));
        audit().get("/api/v1/record-checks?limit=1").then().statusCode(200).body("items.size()", equalTo(1));
    }

    @Test
    void theHeadsReadTodayArePartOfTomorrowsCheck() {
        audit().body(Map.of()).post("/api/v1/record-checks").then().statusCode(201);
        Map<String, Object> page = audit().get("/api/v1/record-heads?limit=1").then().statusCode(200).extract().path("");
        audit().body(Map.of("earlierHeads", page.get("items"))).post("/api/v1/record-checks").then().statusCode(201);
        OnContext.run(walk::next);
    }

    @Test
    void theHeadsAreReadPageByPage() {
        audit().body(Map.of()).post("/api/v1/record-checks").then().statusCode(201);
        audit().body(Map.of()).post("/api/v1/record-checks").then().statusCode(201);
        String cursor = audit().get("/api/v1/record-heads?limit=1").then().statusCode(200)
                .body("items.size()", equalTo(1), "nextCursor", notNullValue()).extract().path("nextCursor");
        audit().queryParam("cursor", cursor).get("/api/v1/record-heads").then().statusCode(200);
        audit().get("/api/v1/record-heads?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void badRequestsAreAnsweredAsProblems() {
        audit().body("{\"exportDay\":\"2001-01-01\"}").post("/api/v1/record-checks").then().statusCode(422)
                .contentType(containsString("problem+json")).body("violations[0].field", equalTo("exportDay"));
        audit().body("{\"earlierHeads\":[{\"seq\":-1}]}").post("/api/v1/record-checks").then().statusCode(422);
        audit().body("{\"earlierHeads\":[null]}").post("/api/v1/record-checks").then().statusCode(422);
        audit().body("{\"unknown\":1}").post("/api/v1/record-checks").then().statusCode(400);
        audit().post("/api/v1/record-checks").then().statusCode(422);
        audit().get("/api/v1/record-checks/" + UUID.randomUUID()).then().statusCode(404);
        audit().get("/api/v1/record-checks/nonsense").then().statusCode(404);
    }

    @Test
    void nobodyElseMayCheckOrReadTheHeads() {
        for (Role role : List.of(Role.PROJECT_OWNER, Role.LEADING_GROUP_OFFICE, Role.MUNICIPAL_GOVERNMENT)) {
            String token = Tokens.of("u-8", "吴磊", "511900-DSJ", role);
            given().auth().oauth2(token).get("/api/v1/record-heads").then().statusCode(403);
            given().auth().oauth2(token).contentType(ContentType.JSON).body("{}").post("/api/v1/record-checks").then()
                    .statusCode(403);
        }
        given().get("/api/v1/record-checks").then().statusCode(401);
    }

    private static RequestSpecification audit() {
        return given().auth().oauth2(AUDIT).contentType(ContentType.JSON);
    }

    /** Checks that other tests asked for are walked first. */
    private void walkUntilDone(String path) {
        for (int earlier = 0; earlier < 200 && !"DONE".equals(audit().get(path).path("state")); earlier++) {
            OnContext.run(walk::next);
        }
    }
}
