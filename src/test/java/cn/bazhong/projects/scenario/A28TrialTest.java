package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.AcceptanceScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.IncidentScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is complete runs on trial for three calendar months, and every day on which it stood still beside them (A28). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A28TrialTest {
    private static final String OWNER = "511900-ZRZY";

    @Test
    void a28_theTrialStartsWhenEveryLotIsComplete() {
        ExecutionScene building = ExecutionScene.building(OWNER, "1500000.00");
        String path = "/acceptances/" + building.project();
        building.owner().get(path).then().statusCode(200).body("state", equalTo("EXECUTION"), "version", equalTo(0),
                "actions.find { it.name == 'start-trial' }.allowed", equalTo(false),
                "actions.find { it.name == 'start-trial' }.reasons[0].article", equalTo("A28"));
        building.owner().post(path + "/trial", 0, Map.of("startedOn", building.dossier().day())).then().statusCode(409)
                .body("article", equalTo("A28"));
        AcceptanceScene scene = AcceptanceScene.complete(building).on("2026-03-10");
        scene.post("/trial", Map.of("startedOn", "2026-03-01")).then().statusCode(422);
        scene.post("/trial", Map.of("startedOn", "2026-03-11")).then().statusCode(422);
        scene.owner().post(path + "/trial", Map.of("startedOn", "2026-03-05")).then().statusCode(428);
        scene.owner().post(path + "/trial", 7, Map.of("startedOn", "2026-03-05")).then().statusCode(412);
        Person.owner("511900-MZJ").on("2026-03-10").post(path + "/trial", 0, Map.of("startedOn", "2026-03-05")).then().statusCode(403);
        Person.owner("511900-JTJ").on("2026-03-10").get(path).then().statusCode(404);
        scene.post("/trial", Map.of("startedOn", "2026-03-05")).then().statusCode(200).body("state", equalTo("TRIAL"),
                "trial.startedOn", equalTo("2026-03-05"), "trial.endsOn", equalTo("2026-06-05"), "trial.endExplanation", containsString("3"),
                "dueOn", equalTo("2026-06-05"), "trial.over", equalTo(false));
        scene.isAt("TRIAL_OPERATION");
        scene.post("/trial", Map.of("startedOn", "2026-03-05")).then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 2027-02-28", "2027-11-30, 2028-02-29", "2028-02-29, 2028-05-29", "2026-08-31, 2026-11-30"})
    void a28_aMonthWithoutThatDayEndsItWithItsLast(String start, String end) {
        assertEquals(LocalDate.parse(end), new TrialDays(start).end());
    }

    /** Reckoned over the API, so that what is kept is what is shown. */
    private record TrialDays(String start) {
        LocalDate end() {
            AcceptanceScene scene = AcceptanceScene.complete(OWNER).on(start);
            return LocalDate.parse(scene.post("/trial", Map.of("startedOn", start)).then().statusCode(200).extract().path("trial.endsOn"));
        }
    }

    @Test
    void a28_noDayEarlierThanThatAndOnThatDayItMayBePreAccepted() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-06-01");
        assertEquals(List.of(), scene.owed("END_TRIAL"));
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(409).body("article", equalTo("A28"), "detail",
                containsString("2026-06-02"));
        scene.owner().post(scene.path("/pre-acceptance-screenings"), scene.preAcceptance()).then().statusCode(200)
                .body("findings.rule", hasItem("A28_TRIAL_NOT_OVER"));
        scene.on("2026-06-02");
        assertEquals(1, scene.owed("END_TRIAL").size());
        scene.post("/pre-acceptances", scene.preAcceptance("heldOn", "2026-06-01")).then().statusCode(422)
                .body("rule", equalTo("A28_TRIAL_NOT_OVER"));
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200).body("state", equalTo("FILING"));
        assertEquals(List.of(), scene.owed("END_TRIAL"));
    }

    @Test
    void a28_interruptionsAddTheirDaysAndWhileOneLastsNoEndIsKnown() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-04-20");
        scene.post("/interruptions", Map.of("from", "2026-03-01", "reason", "停电")).then().statusCode(422);
        scene.post("/interruptions", Map.of("from", "2026-04-01", "to", "2026-04-05", "reason", "停电")).then().statusCode(200)
                .body("trial.endsOn", equalTo("2026-06-07"), "trial.interruptions[0].days", equalTo(5), "dueOn", equalTo("2026-06-07"));
        scene.post("/interruptions", Map.of("from", "2026-04-10", "reason", "机房改造")).then().statusCode(200)
                .body("trial.endsOn", equalTo(null), "dueOn", equalTo(null), "trial.interruptions[1].days", equalTo(11));
        scene.post("/interruptions", Map.of("from", "2026-04-10", "reason", "机房改造")).then().statusCode(409);
        scene.on("2026-07-01");
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(409);
        scene.on("2026-04-21");
        String open = scene.read().getString("trial.interruptions[1].id");
        scene.post("/interruptions/" + open + "/end", Map.of("to", "2026-04-09")).then().statusCode(422);
        scene.post("/interruptions/" + open + "/end", Map.of("to", "2026-04-19")).then().statusCode(200)
                .body("trial.endsOn", equalTo("2026-06-17"));
        scene.post("/interruptions/" + open + "/end", Map.of("to", "2026-04-19")).then().statusCode(409);
    }

    @Test
    void a28_aSuspensionOfTheProjectIsAnInterruptionOfItself() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-03-20");
        IncidentScene.reported(scene.execution()).noted().suspended(null);
        scene.owner().get(scene.path("")).then().body("trial.interruptions.suspension", contains(true), "trial.endsOn", equalTo(null),
                "trial.interruptions[0].actions.find { it.name == 'end-interruption' }.allowed", equalTo(false));
        scene.on("2026-03-29");
        IncidentScene.resume(scene.execution());
        scene.owner().get(scene.path("")).then().body("trial.interruptions[0].to", equalTo("2026-03-29"),
                "trial.endsOn", equalTo("2026-06-12"));
    }

    @Test
    void a28_aSeriousProblemIsSolvedBeforeThePreAcceptance() {
        AcceptanceScene scene = AcceptanceScene.onTrial(OWNER).on("2026-06-10");
        scene.post("/problems", Map.of("noticedOn", "2026-04-01", "what", "界面错字", "serious", false)).then().statusCode(200);
        scene.post("/problems", Map.of("noticedOn", "2026-06-11", "what", "数据丢失", "serious", true)).then().statusCode(422);
        String problem = scene.post("/problems", Map.of("noticedOn", "2026-05-01", "what", "数据丢失", "serious", true)).then().statusCode(200)
                .extract().path("trial.problems[1].id");
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(409).body("article", equalTo("A28"));
        scene.post("/problems/" + problem + "/solution", Map.of("solvedOn", "2026-04-30", "solution", "修复")).then().statusCode(422);
        scene.post("/problems/" + problem + "/solution", Map.of("solvedOn", "2026-05-20", "solution", "修复")).then().statusCode(200);
        scene.post("/problems/" + problem + "/solution", Map.of("solvedOn", "2026-05-20", "solution", "修复")).then().statusCode(409);
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200);
    }
}
