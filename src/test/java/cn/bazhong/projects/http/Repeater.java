package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Makes every command in every wrong way that has to do with doing things twice: without the version, with one that is
 * not the current one, again with the same key, with the same key for something else.
 */
final class Repeater extends Walk {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Zero is zero, with or without decimals. */
    private static final Comparator<JsonNode> SAME = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue()) : one.equals(other) ? 0 : 1;
    private static final List<String> WORDS = List.of("unit", "reason", "ground", "opinion", "statement", "place", "signatory", "name");

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> repeated = new TreeSet<>();

    @Override
    public Response call(String operation, Person by, Long version, Object body, Object... ids) {
        String verb = verb(operation);
        String path = path(operation, ids);
        Person now = by.on(day());
        if (verb.equals("GET")) {
            return now.send(verb, path, version, body);
        }
        if (version != null) {
            expect(428, operation + " without a version", now.send(verb, path, null, body));
            expect(412, operation + " with another version", now.send(verb, path, version + 1000, body));
        }
        Person keyed = by.on(day()).withKey(UUID.randomUUID().toString());
        Response first = keyed.send(verb, path, version, body);
        if (first.statusCode() / 100 == 2) {
            repeat(operation, keyed, first, version, body, path);
        }
        return first;
    }

    private void repeat(String operation, Person keyed, Response first, Long version, Object body, String path) {
        repeated.add(operation.replaceAll("#.*", ""));
        String verb = verb(operation);
        Response again = keyed.send(verb, path, version, body);
        if (again.statusCode() != first.statusCode() || !Objects.equals(again.header("ETag"), first.header("ETag"))
                || !tree(again.asString()).equals(SAME, tree(first.asString()))) {
            wrong.add(operation + " again with its key is answered " + again.statusCode() + " " + again.asString()
                    + " instead of " + first.asString());
        }
        Object other = other(body);
        if (other != null) {
            expect(422, operation + " with the key of another body", keyed.send(verb, path, version, other));
        }
    }

    /** The same with one word changed; {@code null} where it says nothing in words. */
    private static Object other(Object body) {
        if (body == null) {
            return null;
        }
        ObjectNode changed = (ObjectNode) tree(body instanceof String text ? text : JSON.valueToTree(body).toString());
        return WORDS.stream().filter(word -> changed.path(word).isTextual()).findFirst()
                .map(word -> changed.put(word, changed.get(word).asText() + "改").toString()).orElse(null);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private void expect(int status, String what, Response answer) {
        if (answer.statusCode() != status) {
            wrong.add(what + " is answered " + answer.statusCode() + " " + answer.asString());
        }
    }

    /** What was not answered as it has to be. */
    List<String> wrong() {
        return wrong;
    }

    /** The commands that succeeded and were then repeated. */
    Set<String> repeated() {
        return repeated;
    }
}
