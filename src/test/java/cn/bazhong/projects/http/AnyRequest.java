package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Requests to one operation of the contract: on what is there or is not, by one or another, with what fits more or less. */
final class AnyRequest {
    private static final List<String> TAGS = List.of("\"0\"", "\"1\"", "\"2\"", "\"3\"", "\"4\"", "\"7\"", "W/\"1\"", "1", "*", "\"x\"", "\"-1\"");
    private static final List<String> CURSORS = List.of("", "nonsense", "bm9uc2Vuc2U", "AAAA");
    private static final int TRIES = 1000;

    /** One request, as it is sent. */
    record Made(String operation, String verb, String path, String query, Map<String, String> headers, String body, Person by) {
        @Override
        public String toString() {
            return verb + " " + path + query + " " + headers + " " + (body == null ? "" : body.substring(0, Math.min(body.length(), 1500)));
        }
    }

    private final String path;
    private final String verb;
    private final JsonNode operation;
    private final List<Harvest.Known> known;
    private final List<Person> people;
    private final AnyJson values;
    private final Map<JsonNode, RandomGenerator<JsonNode>> generators = new HashMap<>();
    private final RandomGenerator<JsonNode> odd;

    AnyRequest(String path, String verb, JsonNode operation, Harvest harvest, List<Person> people, AnyJson values) {
        this.path = path;
        this.verb = verb.toUpperCase();
        this.operation = operation;
        this.known = harvest.of(this.verb + " " + path.replace("/api/v1", ""));
        this.people = people;
        this.values = values;
        this.odd = values.odd().generator(TRIES);
    }

    Made next(Random random) {
        Harvest.Known like = known.isEmpty() || random.nextInt(4) == 0 ? null : known.get(random.nextInt(known.size()));
        Person by = like == null || random.nextInt(4) == 0 ? people.get(random.nextInt(people.size())) : like.by();
        Map<String, String> headers = headers(like, random);
        return new Made(operation.get("operationId").asText(), verb, filled(like, random), query(random), headers, body(like, random), by);
    }

    private String filled(Harvest.Known like, Random random) {
        String filled = path;
        int at = 0;
        for (JsonNode parameter : parameters("path")) {
            boolean same = like != null && at < like.ids().size() && random.nextInt(10) > 0;
            String value = same ? like.ids().get(at) : text(parameter, random);
            filled = filled.replace("{" + parameter.get("name").asText() + "}", value.isEmpty() ? "-" : encoded(value));
            at++;
        }
        return filled;
    }

    private String query(Random random) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : parameters("query")) {
            boolean wanted = parameter.path("required").asBoolean() ? random.nextInt(20) > 0 : random.nextInt(6) == 0;
            if (wanted) {
                String name = parameter.get("name").asText();
                String value = name.equals("cursor") ? CURSORS.get(random.nextInt(CURSORS.size())) : text(parameter, random);
                query.append(query.isEmpty() ? "?" : "&").append(name).append("=").append(encoded(value));
            }
        }
        return query.toString();
    }

    private Map<String, String> headers(Harvest.Known like, Random random) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Accept-Language", random.nextBoolean() ? "zh-CN" : "en");
        headers.put("X-Portal-Clock", (like == null ? "2026-03-02" : like.day()) + "T02:00:00Z");
        if (!verb.equals("GET")) {
            if (random.nextInt(8) > 0) {
                headers.put("If-Match", TAGS.get(random.nextInt(TAGS.size())));
            }
            if (random.nextInt(8) == 0) {
                headers.put("Idempotency-Key", "key-" + random.nextInt(50));
            }
        }
        return headers;
    }

    private String body(Harvest.Known like, Random random) {
        JsonNode content = operation.at("/requestBody/content/application~1json");
        if (content.isMissingNode()) {
            return operation.has("requestBody") ? "text" : null;
        }
        int dice = random.nextInt(20);
        if (dice == 0) {
            return "{\"a\":".repeat(random.nextInt(4));
        }
        if (dice < 10) {
            return next(content.get("schema"), random).toString();
        }
        JsonNode start = like != null && like.body() != null ? AnyJson.read(like.body()) : content.path("example");
        return (dice < 13 ? start : AnyJson.with(start, random.nextInt(1000), odd.next(random).value())).toString();
    }

    private JsonNode next(JsonNode schema, Random random) {
        return generators.computeIfAbsent(schema, one -> generator(values.of(one))).next(random).value();
    }

    private static RandomGenerator<JsonNode> generator(Arbitrary<JsonNode> arbitrary) {
        return arbitrary.generator(TRIES);
    }

    private String text(JsonNode parameter, Random random) {
        JsonNode schema = parameter.get("schema");
        return next(schema.path("type").asText().equals("array") ? schema.get("items") : schema, random).asText();
    }

    private List<JsonNode> parameters(String in) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in)).toList();
    }

    private static String encoded(String value) {
        String shortened = value.length() > 60 ? value.substring(0, 60) : value;
        return URLEncoder.encode(shortened, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
