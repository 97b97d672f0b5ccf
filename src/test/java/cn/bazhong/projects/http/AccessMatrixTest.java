package cn.bazhong.projects.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.identity.Scope;
import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.Operations.Operation;
import cn.bazhong.projects.testsupport.PlainHttp;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Role × operation: who gets past the door of each endpoint. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class AccessMatrixTest {
    private static final String ANYBODY = "**";
    private static final List<String> SCOPES = List.of(Scope.READ_LISTS, Scope.READ_PROJECTS, Scope.SUBMIT_APPLICATIONS,
            Scope.READ_EVENTS);
    private static final List<Operation> OPERATIONS = Operations.all();

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertFalse(OPERATIONS.isEmpty());
        assertEquals(List.of(), OPERATIONS.stream().filter(operation -> operation.roles().isEmpty()).toList());
        Set<String> known = Stream.concat(Stream.of(Role.values()).map(Role::realmName),
                Stream.concat(SCOPES.stream(), Stream.of(ANYBODY, Role.Names.SIGNED_IN))).collect(Collectors.toSet());
        assertEquals(List.of(), OPERATIONS.stream().filter(operation -> !known.containsAll(operation.roles())).toList());
    }

    @Test
    void theContractHoldsTheSameOperations() {
        JsonPath contract = given().get("/q/openapi?format=json").then().statusCode(200).extract().jsonPath();
        Set<String> described = new TreeSet<>();
        contract.<String, Object>getMap("paths").keySet().forEach(path -> contract.<String, Object>getMap("paths.'" + path + "'")
                .keySet().stream().filter(verb -> Set.of("get", "post", "put", "delete").contains(verb))
                .forEach(verb -> described.add(verb.toUpperCase() + " " + path)));
        assertEquals(OPERATIONS.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new)), described);
    }

    @Test
    void withoutATokenNothingAnswers() {
        assertEquals(List.of(), wrong(OPERATIONS.stream(), "nobody", null, Set.of(401)));
    }

    @Test
    void withATokenThatRanOutNothingAnswers() {
        String expired = Tokens.expired("u-1", "511900-DSJ", Role.values());
        assertEquals(List.of(), wrong(OPERATIONS.stream(), "expired", expired, Set.of(401)));
    }

    @Test
    void withoutARoleOrAKnownDepartmentNothingOpens() {
        Stream<Operation> closed = OPERATIONS.stream().filter(operation -> !operation.roles().contains(ANYBODY));
        List<String> wrong = new ArrayList<>(wrong(closed, "no role", Tokens.of("u-1", "张伟", "511900-JYJ"), Set.of(403)));
        closed = OPERATIONS.stream().filter(operation -> !operation.roles().contains(ANYBODY));
        wrong.addAll(wrong(closed, "no department", Tokens.of("u-1", "张伟", "511900-XXX", Role.values()), Set.of(403)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoleOpensWhatIsItsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role != Role.INTEGRATION) {
                String token = Tokens.of("u-" + role.realmName(), "某人", "511900-KJJ", role);
                OPERATIONS.forEach(operation -> judge(operation, role.realmName(), token,
                        operation.roles().contains(Role.Names.SIGNED_IN) || operation.roles().contains(role.realmName()), wrong));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyScopeOpensWhatIsItsAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (String scope : SCOPES) {
            String token = Tokens.service("client", "511900-KJJ", scope.substring(Scope.PREFIX.length()));
            OPERATIONS.forEach(operation -> judge(operation, scope, token, operation.roles().contains(scope), wrong));
        }
        assertEquals(List.of(), wrong);
    }

    /** Past the door the call may still fail, for want of what it names; it may not fail at the door, nor inside. */
    private static void judge(Operation operation, String who, String token, boolean mayCall, List<String> wrong) {
        PlainHttp.Answer answer = call(operation, token);
        boolean atTheDoor = answer.status() == 403 && isWrongRole(answer);
        boolean opens = operation.roles().contains(ANYBODY) || mayCall;
        if (opens == atTheDoor || answer.status() == 401 || answer.status() >= 500
                || !opens && answer.status() != 403) {
            wrong.add(who + " " + operation + " answers " + answer.status());
        }
    }

    private static boolean isWrongRole(PlainHttp.Answer answer) {
        return answer.body().contains("您的岗位角色不能办理该事项。") || answer.body().contains("no-portal-access");
    }

    private static List<String> wrong(Stream<Operation> operations, String who, String token, Set<Integer> expected) {
        return operations.map(operation -> {
            int status = call(operation, token).status();
            return expected.contains(status) || operation.roles().contains(ANYBODY) && status == 200 && token != null
                    && !who.equals("expired") ? null : who + " " + operation + " answers " + status;
        }).filter(java.util.Objects::nonNull).toList();
    }

    private static PlainHttp.Answer call(Operation operation, String token) {
        PlainHttp request = PlainHttp.as(token);
        if (operation.isCommand()) {
            request.json("{}").header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return request.send(operation.verb(), operation.withEach(UUID.randomUUID().toString()));
    }
}
