package cn.bazhong.projects.procedure;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PlainHttp;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred clerks of the office conclude the same step at the same moment, and not all of them alike. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class StepRaceTest {
    private static final int CLIENTS = 100;
    private static final int YEAR = 2039;
    private static final String DAY = "2038-09-20";
    private static final List<String> CONCLUSIONS = List.of("{\"outcome\":\"AGREED\"}",
            "{\"outcome\":\"RETURNED\",\"opinion\":\"请补充材料\"}", "{\"outcome\":\"DISAGREED\",\"opinion\":\"重复建设\"}");
    private static final Map<String, String> BECOMES = Map.of("AGREED", "ACCEPTED", "RETURNED", "RETURNED", "DISAGREED",
            "NOT_ACCEPTED");
    @Inject
    Departments departments;

    private final Person owner = Person.owner("511900-LYJ").on(DAY);
    private final Person office = Person.office().on(DAY);

    @Test
    void exactlyOneWinsAndNothingOfTheOthersIsKept() {
        Applying applying = Applying.begin(owner, Calls.ofYear(YEAR), YEAR).write("森林资源监测系统").submit().confirm(office);
        String step = office.get(applying.path("")).jsonPath().getString("waitsFor.id");

        long version = office.get("/steps/" + step).jsonPath().getLong("version");
        // So that each has to read them anew: whoever holds a connection then must not wait for a second.
        departments.forget();
        List<PlainHttp.Answer> answers = concludeAtOnce(step, version);

        List<PlainHttp.Answer> won = answers.stream().filter(answer -> answer.status() == 200).toList();
        assertEquals(1, won.size(), answers.toString());
        answers.stream().filter(answer -> !won.contains(answer)).forEach(answer -> assertTrue(
                Set.of(409, 412).contains(answer.status()) && answer.isProblem(), answer.toString()));
        onlyTheWinnersWordStands(applying, step, JsonPath.from(won.get(0).body()).getString("outcome"));
    }

    private void onlyTheWinnersWordStands(Applying applying, String step, String outcome) {
        office.get("/steps/" + step).then().body("state", equalTo("DONE"), "outcome", equalTo(outcome));
        office.get(applying.path("")).then().body("state", equalTo(BECOMES.get(outcome)));
        String application = applying.id();
        assertEquals(1, Database.number("SELECT count(*) FROM event WHERE type = 'STEP_CONCLUDED' AND subject_id = '" + application
                + "'"));
        assertEquals(outcome.equals("AGREED") ? 1 : 0,
                Database.number("SELECT count(*) FROM list_line WHERE application_id = '" + application + "'"));
        assertEquals(1, Database.number("SELECT count(*) FROM idempotency_key WHERE route LIKE '%" + step + "/outcome'"));
        assertEquals(0, Database.number("SELECT count(*) FROM chain_head h WHERE seq <> (SELECT max(e.seq) FROM event e "
                + "WHERE e.subject_type = h.subject_type AND e.subject_id = h.subject_id) AND subject_id = '" + application + "'"));
    }

    private static List<PlainHttp.Answer> concludeAtOnce(String step, long version) {
        return AtOnce.all(IntStream.range(0, CLIENTS).mapToObj(client -> request(client, version))
                .<Callable<PlainHttp.Answer>>map(request -> () -> request.send("POST", "/api/v1/steps/" + step + "/outcome")).toList());
    }

    private static PlainHttp request(int client, long version) {
        return PlainHttp.as(Tokens.of("clerk-" + client, "经办" + client, "511900-DSJ", Role.LEADING_GROUP_OFFICE))
                .header("If-Match", "\"" + version + "\"").header("Idempotency-Key", "race-" + client)
                .header("X-Portal-Clock", DAY + "T01:00:00Z").json(CONCLUSIONS.get(client % CONCLUSIONS.size()));
    }
}
