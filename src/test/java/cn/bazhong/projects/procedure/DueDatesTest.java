package cn.bazhong.projects.procedure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DueDatesTest {
    private static final int YEAR = 2096;
    private final Person admin = Person.of("admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);
    private final Person reader = Person.office().on("2095-12-28");

    @Test
    void aProvisionalYearPublishedLaterMovesTheOpenDueDatesThatRanIntoItAndNothingElse() {
        enter(YEAR - 1, 0, true);
        enter(YEAR, 0, false, "2096-01-02");
        Applying early = applied("511900-ZGH", "优抚数据平台", "2095-12-01");
        Applying late = applied("511900-CJL", "信访信息平台", "2095-12-27");
        Applying judged = applied("511900-JGSW", "国资监管平台", "2095-12-27");
        judged.giveBack(Person.office().on("2095-12-28"), "performanceGoals", "绩效目标应可量化");
        String due = due(late);
        assertEquals("2096-01-11", due);
        reader.get(late.path("/procedure")).then().body("steps[0].dueExplanation", containsString("公布"));
        String earlyDue = due(early);
        long versions = versions(late);

        enter(YEAR, 1, true, "2096-01-02", "2096-01-03", "2096-01-04").then()
                .body("published", equalTo(true));

        assertEquals("2096-01-13", due(late));
        assertEquals(earlyDue, due(early));
        assertEquals(versions, versions(late));
        reader.get(late.path("/procedure")).then().body("steps[0].dueExplanation", not(containsString("公布")));
        reader.get("/projects/" + late.projectId() + "/events").then()
                .body("items.findAll { it.type == 'DUE_DATE_MOVED' }.summary[0]", containsString("2096-01-13"));
        reader.get("/projects/" + early.projectId() + "/events").then().body("items.type", not(hasItem("DUE_DATE_MOVED")));
        reader.get("/projects/" + judged.projectId() + "/events").then().body("items.type", not(hasItem("DUE_DATE_MOVED")));
    }

    private Applying applied(String department, String name, String day) {
        return Applying.begin(Person.owner(department).on(day), Calls.toTheEndOfTheYear(YEAR), YEAR).write(name).submit();
    }

    private String due(Applying applying) {
        return reader.get(applying.path("")).then().statusCode(200).extract().path("waitsFor.due");
    }

    /** Everything of the matter that is not its step. */
    private static long versions(Applying applying) {
        return Database.number("select a.version + p.version + q.version from application a join project p on p.id = a.project_id"
                + " join procedure q on q.subject_id = a.id where a.id = '" + applying.id() + "'");
    }

    private Response enter(int year, long version, boolean published, String... free) {
        List<Map<String, Object>> days = Arrays.stream(free).<Map<String, Object>>map(
                day -> Map.of("day", day, "worked", false, "holiday", "NEW_YEAR")).toList();
        Response answer = admin.put("/calendar-years/" + year, version, Map.of("published", published, "basis", "国办发明电", "days", days));
        answer.then().statusCode(200);
        return answer;
    }
}
