package cn.bazhong.projects.serviceaccount;

import static cn.bazhong.projects.testsupport.Systems.allow;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A system is offered what its call would be let do, and told of everything else why not, in the words of the refusal. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class OfferedActionsTest {
    private static final String OWNER = "511900-MZJ";
    private static final String DAY = "2026-03-02";

    @Test
    void whatItsDepartmentLetsItDoIsOfferedAndNothingElse() {
        String project = ExecutionScene.building(OWNER, "300000.00").project();
        Person system = allowed("offered-execution", Set.of("execution.enter"), "projects.read", "execution.enter", "changes.submit");
        assertEquals(List.of(true, List.of()), offered(system, "/projects/" + project, "add-document"));
        refused(system, project, "begin-change", "changes.submit", "/change-requests");
        refused(system, project, "begin-termination", "terminations.request", "/terminations");
        allow(Person.owner(OWNER).on(DAY), "offered-execution", Set.of("changes.submit"), List.of(), "2026-12-31").then().statusCode(201);
        assertEquals(List.of(true, List.of()), offered(system, "/projects/" + project, "begin-change"));
    }

    @Test
    void whatIsForPeopleAloneIsSaidToBe() {
        DossierScene scene = DossierScene.listed(OWNER, same -> { });
        Person system = allowed("offered-people", Set.of("changes.submit"), "projects.read", "changes.submit");
        String path = "/projects/" + scene.project() + "/approval-path";
        String said = system.put("/projects/" + scene.project() + "/approval-path", 0, Map.of()).then().statusCode(403).extract().path("detail");
        assertEquals(List.of(false, List.of(said)), offered(system, path, "choose-path"));
        system.inEnglish().get(path).then().body(named("choose-path") + ".reasons[0].message", containsString("people"));
        scene.owner().get(path).then().body(named("choose-path") + ".allowed", equalTo(true), named("choose-path") + ".reasons", empty());
    }

    @Test
    void whatIsKeptForARepeatedKeyIsWhatWasOffered() {
        String project = ExecutionScene.building(OWNER, "300000.00").project();
        Person system = allowed("offered-again", Set.of("terminations.request"), "projects.read", "terminations.request")
                .withKey(UUID.randomUUID().toString());
        Map<String, Object> asked = Map.of("projectId", project);
        List<Object> first = system.post("/terminations", asked).then().statusCode(201).extract().path("actions");
        assertEquals(first, system.post("/terminations", asked).then().statusCode(201).extract().path("actions"));
        assertEquals(true, first.stream().anyMatch(action -> Boolean.TRUE.equals(((Map<?, ?>) action).get("allowed"))));
    }

    /** The reason is that of the call, and names the scope. */
    private static void refused(Person system, String project, String action, String scope, String address) {
        String said = system.post(address, Map.of()).then().statusCode(403).body("detail", containsString(scope)).extract().path("detail");
        assertEquals(List.of(false, List.of(said)), offered(system, "/projects/" + project, action));
    }

    /** Whether it is allowed, and why not. */
    private static List<Object> offered(Person system, String path, String action) {
        var read = system.get(path).then().statusCode(200).extract().jsonPath();
        return List.of(read.getBoolean(named(action) + ".allowed"), read.getList(named(action) + ".reasons.message"));
    }

    private static String named(String action) {
        return "actions.find { it.name == '" + action + "' }";
    }

    private static Person allowed(String client, Set<String> allowed, String... asked) {
        Person system = Person.system(client, OWNER, asked).on(DAY);
        system.get("/me").then().statusCode(200);
        allow(Person.owner(OWNER).on(DAY), client, allowed, List.of(), "2026-12-31").then().statusCode(201);
        return system;
    }
}
