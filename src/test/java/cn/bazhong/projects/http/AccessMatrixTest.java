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
import cn.bazhong.projects.testsupport.Systems;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Role × operation: who gets past the door of each endpoint. A door opens to any one role or scope of several, so that all
 * wrong ones are tried in one request: were any of them let in, it would be.
 */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class AccessMatrixTest {
    private static final String ANYBODY = "**";
    private static final List<String> SCOPES = List.of(Scope.READ_LISTS, Scope.READ_PROJECTS, Scope.READ_EVENTS,
            Scope.SUBMIT_APPLICATIONS, Scope.GIVE_OPINIONS, Scope.ENTER_EXECUTION, Scope.SUBMIT_CHANGES, Scope.REQUEST_TERMINATIONS);
    private static final List<Role> PEOPLE = Stream.of(Role.values()).filter(role -> role != Role.INTEGRATION).toList();
    private static final List<Operation> OPERATIONS = Operations.all();

    @BeforeEach
    void letTheSystemDoWhatItAsksFor() {
        Systems.allowEverything("client", "511900-KJJ");
    }

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
        Map<String, Map<String, Object>> paths = given().get("/q/openapi?format=json").then().statusCode(200).extract()
                .path("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, verbs) -> verbs.keySet().stream().filter(Set.of("get", "post", "put", "delete")::contains)
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
    void everyOperationOpensToEachOfItsRolesAndToAllOthersTogetherNot() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            Set<Role> opens = EnumSet.noneOf(Role.class);
            opens.addAll(isForAll(operation) ? Set.of(PEOPLE.get(operation.path().length() % PEOPLE.size()))
                    : PEOPLE.stream().filter(role -> operation.roles().contains(role.realmName())).toList());
            opens.forEach(role -> judge(operation, role.realmName(), token(role), true, wrong));
            if (!isForAll(operation)) {
                Role[] others = PEOPLE.stream().filter(role -> !opens.contains(role)).toArray(Role[]::new);
                judge(operation, "whoever holds every other role", token(others), false, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsForAllWhoSignInOpensToEveryRole() {
        Operation lists = OPERATIONS.stream().filter(one -> one.toString().equals("GET /api/v1/annual-lists")).findFirst()
                .orElseThrow();
        List<String> wrong = new ArrayList<>();
        PEOPLE.forEach(role -> judge(lists, role.realmName(), token(role), true, wrong));
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyOperationOpensToEachOfItsScopesAndToAllOthersTogetherNot() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            SCOPES.stream().filter(operation.roles()::contains)
                    .forEach(scope -> judge(operation, scope, machine(Stream.of(scope)), true, wrong));
            judge(operation, "whatever holds every other scope",
                    machine(SCOPES.stream().filter(scope -> !operation.roles().contains(scope))), false, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    private static boolean isForAll(Operation operation) {
        return operation.roles().contains(ANYBODY) || operation.roles().contains(Role.Names.SIGNED_IN);
    }

    private static String token(Role... roles) {
        return Tokens.of("u-matrix", "某人", "511900-KJJ", roles);
    }

    private static String machine(Stream<String> scopes) {
        return Tokens.service("client", "511900-KJJ",
                scopes.map(scope -> scope.substring(Scope.PREFIX.length())).toArray(String[]::new));
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
        return Stream.of("您的岗位角色不能办理该事项。", "本系统均不具备", "不向接入系统开放", "no-portal-access").anyMatch(answer.body()::contains);
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
        String path = operation.withEach(UUID.randomUUID().toString());
        return request.send(operation.verb(), operation.isStream() ? path + "?project=nonsense" : path);
    }
}
