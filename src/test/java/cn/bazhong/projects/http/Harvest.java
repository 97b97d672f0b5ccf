package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Remembers of a unit's way what was called successfully, by whom, on what and with what. */
final class Harvest extends Walk {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A call that succeeded. */
    record Known(Person by, String day, List<String> ids, String body) {
    }

    private final Map<String, List<Known>> known = new HashMap<>();
    private final TreeSet<String> ids = new TreeSet<>();

    @Override
    public Response call(String operation, Person by, Long version, Object body, Object... named) {
        String key = operation.replaceAll("[#?].*", "");
        Response answer = by.on(day()).send(verb(operation), path(operation, named), version, body);
        if (isDone(answer)) {
            List<String> path = Arrays.stream(named).map(Object::toString).toList();
            known.computeIfAbsent(key, one -> new ArrayList<>()).add(new Known(by, day(), path, text(body)));
            ids.addAll(path);
        }
        return answer;
    }

    List<Known> of(String operation) {
        return known.getOrDefault(operation, List.of());
    }

    /** Every id that a path named. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    private static String text(Object body) {
        try {
            return body == null || body instanceof String ? (String) body : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
