package cn.bazhong.projects.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class CalendarApiTest {
    private static final String OWNER = Tokens.of("u-1", "张伟", "511900-JYJ", Role.PROJECT_OWNER);
    private static final String ADMIN = Tokens.of("u-9", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);

    @Test
    void theYearsEnteredAreThereAnd2027IsProvisional() {
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years").then().statusCode(200)
                .body("items.find { it.year == 2026 }.published", equalTo(true))
                .body("items.find { it.year == 2026 }.worked", equalTo(6))
                .body("items.find { it.year == 2027 }.published", equalTo(false));
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years/2026").then().statusCode(200)
                .body("days.find { it.day == '2026-10-10' }.worked", equalTo(true))
                .body("days.find { it.day == '2026-02-16' }.holiday", equalTo("SPRING_FESTIVAL"))
                .body("actions.find { it.name == 'enter' }.allowed", equalTo(false));
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years/1999").then().statusCode(404);
    }

    @Test
    void aYearIsEnteredAsProvisionalThenPublishedThenCorrected() {
        given().auth().oauth2(ADMIN).get("/api/v1/calendar-years/2091").then().statusCode(200)
                .body("version", equalTo(0), "days", hasSize(0), "actions.allowed", contains(true));
        enter(2091, 0, false, List.of(day("2091-10-01", false))).statusCode(200).header("ETag", "\"1\"")
                .body("published", equalTo(false));
        enter(2091, 0, true, List.of()).statusCode(412);
        enter(2091, 1, true, List.of(day("2091-10-06", true), day("2091-10-02", false))).statusCode(200)
                .body("published", equalTo(true), "days.day", contains("2091-10-02", "2091-10-06"));
        enter(2091, 2, false, List.of()).statusCode(409);
        enter(2091, 2, true, List.of(day("2091-10-01", false))).statusCode(200).body("days", hasSize(1));
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years/2091").then().body("version", equalTo(3));
    }

    @Test
    void ofTwoWhoEnterAYearAtTheSameMomentOneIsToldToReadItAgain() {
        List<ValidatableResponse> answers = AtOnce.all(List.of(
                () -> enter(2100, 0, true, List.of(day("2100-10-01", false))),
                () -> enter(2100, 0, true, List.of(day("2100-10-04", false)))));
        assertEquals(List.of(200, 412), answers.stream().map(each -> each.extract().statusCode()).sorted().toList());
        answers.stream().filter(each -> each.extract().statusCode() == 412).forEach(each -> each
                .contentType("application/problem+json").body("type", endsWith("concurrent-change"), "detail", not(emptyOrNullString())));
        String kept = answers.stream().filter(each -> each.extract().statusCode() == 200).findFirst().orElseThrow()
                .extract().path("days[0].day");
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years/2100").then().body("version", equalTo(1), "days.day", contains(kept));
    }

    @ParameterizedTest
    @CsvSource({"2092-10-04, false, days[0].worked", "2092-10-01, true, days[0].worked", "2093-10-01, false, days[0].day"})
    void aDayThatDoesNotDifferFromThePlainWeekIsRefused(String day, boolean worked, String field) {
        enter(2092, 0, true, List.of(day(day, worked))).statusCode(422).body("violations.field", contains(field));
    }

    @Test
    void aDayIsNotEnteredTwiceAndARowIsNotLeftEmpty() {
        enter(2092, 0, true, List.of(day("2092-10-01", false), day("2092-10-01", false))).statusCode(422)
                .body("violations.field", contains("days[1].day"));
        enter(2092, 0, true, List.of(Map.of("day", "2092-10-01"))).statusCode(422);
        given().auth().oauth2(OWNER).get("/api/v1/calendar-years/2092").then().body("version", equalTo(0));
    }

    @Test
    void onlyAnAdministratorOfTheCityEntersAYear() {
        String county = Tokens.of("u-8", "管理员", "511902-DSJ", Role.PLATFORM_ADMIN);
        given().auth().oauth2(county).header("If-Match", "\"0\"").contentType(ContentType.JSON).body(body(true, List.of()))
                .put("/api/v1/calendar-years/2092").then().statusCode(403).body("article", equalTo("A49"));
        given().auth().oauth2(county).get("/api/v1/calendar-years/2092").then().body("actions.allowed", contains(false));
        given().auth().oauth2(ADMIN).contentType(ContentType.JSON).body(body(true, List.of()))
                .put("/api/v1/calendar-years/2092").then().statusCode(428);
    }

    private static ValidatableResponse enter(int year, int version, boolean published, List<?> days) {
        return given().auth().oauth2(ADMIN).header("If-Match", "\"" + version + "\"").contentType(ContentType.JSON)
                .body(body(published, days)).put("/api/v1/calendar-years/" + year).then();
    }

    private static Map<String, Object> body(boolean published, List<?> days) {
        return Map.of("published", published, "basis", "国办发明电", "days", days);
    }

    private static Map<String, Object> day(String day, boolean worked) {
        return Map.of("day", day, "worked", worked, "holiday", "NATIONAL_DAY");
    }
}
