package cn.bazhong.projects.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.BadBodies;
import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.Operations.Operation;
import cn.bazhong.projects.testsupport.PlainHttp;
import cn.bazhong.projects.testsupport.PlainHttp.Answer;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whichever operation, the answer says what is wrong with it and is never a failure of ours. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class BadInputTest {
    private static final String NOWHERE = UUID.randomUUID().toString();
    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static final List<Operation> OPERATIONS = Operations.all();
    private static final List<Operation> WITH_BODY = OPERATIONS.stream().filter(one -> one.body().isPresent()).toList();
    private static final List<String> NOT_JSON = List.of("", " ", "{", "{\"a\":}", "nonsense", "{} {}", "\"text\"", "7", "[]",
            "true", "null", "{\"a\":1,}", "\u0000", "<a/>", "[".repeat(2000), "{\"a\":".repeat(2000), "{\"\\ud800\":1}");


    @Test
    void whatIsNotAJsonObjectIsNamedMalformed() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : WITH_BODY) {
            for (String text : NOT_JSON) {
                Answer answer = signedIn(operation).json(text).send(operation.verb(), operation.withEach(NOWHERE));
                judge(operation, "the body " + start(text), answer, Set.of(400, 422), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyWrongFieldOfEveryBodyIsRefused() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : WITH_BODY) {
            for (BadBodies.BadBody bad : BadBodies.of(operation.body().orElseThrow().getType())) {
                Answer answer = signedIn(operation).json(bad.json().toString())
                        .send(operation.verb(), operation.withEach(NOWHERE));
                judge(operation, bad.fault(), answer, Set.of(400, 422), wrong);
            }
        }
        assertTrue(!WITH_BODY.isEmpty());
        assertEquals(List.of(), wrong);
    }

    @Test
    void anotherContentTypeIsNotRead() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : WITH_BODY) {
            for (String type : List.of("text/plain", "application/xml", "application/pdf", "nonsense/of-type")) {
                Answer answer = signedIn(operation).body(type, "{}")
                        .send(operation.verb(), operation.withEach(NOWHERE));
                judge(operation, type, answer, Set.of(415, 400), wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anotherFormOfAnswerIsNotMade() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            PlainHttp request = signedIn(operation).header("Accept", "application/xml");
            judge(operation, "Accept: application/xml", (operation.isCommand() ? request.json("{}") : request)
                    .send(operation.verb(), operation.withEach(NOWHERE)), Set.of(406), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aHugeBodyIsRefusedAsTooLarge() {
        String huge = "{\"text\":\"" + "a".repeat(1_200_000) + "\"}";
        List<String> wrong = new ArrayList<>();
        for (Operation operation : WITH_BODY) {
            Answer answer = signedIn(operation).json(huge).send(operation.verb(), operation.withEach(NOWHERE));
            judge(operation, "1.2 MB", answer, Set.of(413), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void anUnknownQueryParameterIsRefused() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            Answer answer = send(operation, operation.withEach(NOWHERE) + "?noSuchParameter=1");
            judge(operation, "unknown parameter", answer, Set.of(400), wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyQueryParameterBearsNonsense() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS.stream().filter(each -> !each.isStream()).toList()) {
            for (String parameter : operation.queryParameters()) {
                for (String value : List.of("", "-1", "99999999999999999999", "nonsense", "ö%00;'\"--", "长".repeat(300))) {
                    Answer answer = send(operation, operation.withEach(NOWHERE) + "?" + parameter + "=" + encoded(value));
                    if (answer.status() >= 500) {
                        wrong.add(operation + " with " + parameter + "=" + start(value) + " answers " + answer.status());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aBadCursorOrLimitIsRefused() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            if (operation.queryParameters().contains("cursor") && !operation.path().contains("{")) {
                for (String cursor : List.of("nonsense", "bm9uc2Vuc2U", "AAAA", "%%")) {
                    judge(operation, "cursor " + cursor, send(operation, operation.path() + "?cursor=" + encoded(cursor)), Set.of(400), wrong);
                }
            }
            if (operation.queryParameters().contains("limit")) {
                for (String limit : List.of("0", "-5", "100000", "x", "1.5")) {
                    judge(operation, "limit " + limit, send(operation, operation.withEach(NOWHERE) + "?limit=" + limit), Set.of(400, 404, 422), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNotThereIsNotFoundWhateverItIsCalled() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS) {
            if (operation.path().contains("{") && !operation.isCommand()) {
                for (String id : List.of(NOWHERE, "nonsense", "0", "..%2f..%2fetc", "%00", "%ff", "a".repeat(2000), "null")) {
                    Answer answer = send(operation, operation.withEach(id));
                    judge(operation, "the id " + start(id), answer, Set.of(404, 400), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nonsenseInHeadersIsNamed() {
        List<String> wrong = new ArrayList<>();
        for (Operation operation : OPERATIONS.stream().filter(Operation::isCommand).toList()) {
            boolean looksAtTags = List.of(operation.method().getParameterTypes()).contains(IfMatch.class);
            Stream.of("nonsense", "\"\"", "\"-1\"", "*", "\"1\",\"2\"", "W/\"x\"").forEach(tag -> judge(operation, "If-Match " + tag,
                    signedIn(operation).header("If-Match", tag).json("{}").send(operation.verb(), operation.withEach(NOWHERE)),
                    looksAtTags ? Set.of(400) : Set.of(201, 400, 404, 409, 422), wrong));
            Stream.of(" ", "k".repeat(5000)).forEach(key -> judge(operation, "Idempotency-Key " + start(key),
                    signedIn(operation).header("Idempotency-Key", key).json("{}")
                            .send(operation.verb(), operation.withEach(NOWHERE)), Set.of(400, 404, 422, 428, 431), wrong));
        }
        Stream.of("nonsense", "2026-13-01T00:00:00Z", "9".repeat(40), "").forEach(instant -> {
            int status = signedIn(OPERATIONS.get(0)).header("X-Portal-Clock", instant).send("GET", "/api/v1/me").status();
            if (status >= 500) {
                wrong.add("X-Portal-Clock " + instant + " answers " + status);
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void anAddressOrMethodThatDoesNotExistIsAProblemToo() {
        for (String path : List.of("/api/v1/nothing", "/api/v1/projects/x/y/z", "/api/v1/")) {
            assertEquals(404, signedIn(OPERATIONS.get(0)).send("GET", path).status());
        }
        assertEquals(405, signedIn(OPERATIONS.get(0)).send("DELETE", "/api/v1/me").status());
    }

    private static void judge(Operation operation, String fault, Answer answer, Set<Integer> expected, List<String> wrong) {
        if (!expected.contains(answer.status()) || answer.status() >= 300 && !answer.isProblem()) {
            wrong.add(operation + " with " + fault + " answers " + answer.status() + " " + answer.contentType());
        }
    }

    private static Answer send(Operation operation, String address) {
        PlainHttp request = signedIn(operation);
        return (operation.isCommand() ? request.json("{}") : request).send(operation.verb(), address);
    }

    private static PlainHttp signedIn(Operation operation) {
        return PlainHttp.as(token(operation));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(Operation operation) {
        Role role = Stream.of(Role.values()).filter(one -> operation.roles().contains(one.realmName())).findFirst()
                .orElse(Role.AUDIT);
        return TOKENS.computeIfAbsent(role, one -> Tokens.of("u-bad", "某人", "511900-KJJ", one));
    }

    private static String start(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }
}
