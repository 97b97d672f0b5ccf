package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Every way to ask for a list, taken from the contract: each filter by itself and with every other, every order, and the
 * page after the first.
 */
final class Lists {
    /** What a filter that is not an enumeration is asked with. */
    private final Map<String, List<String>> values;
    /** Which resource the id in a path is of, and one of them. */
    private final Map<String, String> ids;
    private static final Set<String> PAGING = Set.of("cursor", "limit", "count");

    private final JsonNode contract;

    /** @param list id of an annual list with many lines */
    Lists(Path contract, String list) {
        values = Map.of("year", List.of("2027"), "q", List.of(Names.FEW, Names.SOME, Names.MANY), "owner",
                List.of("511900-JYJ"), "list", List.of(list), "department", List.of("511900-JYJ"), "project",
                List.of(Ids.of(Ids.PROJECT, 9)));
        ids = Map.of("projects", Ids.of(Ids.PROJECT, 9), "applications", Ids.of(Ids.APPLICATION, 9), "annual-lists", list);
        try {
            this.contract = Json.MAPPER.readTree(contract.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths with query of all first pages. */
    Set<String> requests() {
        Set<String> requests = new LinkedHashSet<>();
        contract.get("paths").fields().forEachRemaining(path -> {
            List<JsonNode> parameters = parameters(path.getValue().path("get"));
            if (parameters.stream().anyMatch(parameter -> name(parameter).equals("cursor"))) {
                requests.addAll(requests(withIds(path.getKey()), filters(parameters)));
            }
        });
        return requests;
    }

    private static Set<String> requests(String path, List<List<String>> filters) {
        Set<String> requests = new LinkedHashSet<>(Set.of(path));
        for (int first = 0; first < filters.size(); first++) {
            for (String one : filters.get(first)) {
                requests.add(path + "?" + one);
                filters.subList(first + 1, filters.size()).forEach(others -> others.forEach(
                        other -> requests.add(path + "?" + one + "&" + other)));
            }
        }
        return requests;
    }

    private List<JsonNode> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false).map(this::resolved).toList();
    }

    private List<List<String>> filters(List<JsonNode> parameters) {
        return parameters.stream().filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> !PAGING.contains(name(parameter)))
                .map(parameter -> values(name(parameter), parameter.get("schema")).stream()
                        .map(value -> name(parameter) + "=" + value).toList()).toList();
    }

    private List<String> values(String name, JsonNode schema) {
        JsonNode whole = schema.has("allOf") ? resolved(schema.get("allOf").get(0)) : resolved(schema);
        List<String> constants = new ArrayList<>();
        whole.path("enum").forEach(value -> constants.add(value.asText()));
        if (constants.isEmpty() && whole.path("type").asText().equals("boolean")) {
            return List.of("true", "false");
        }
        if (constants.isEmpty() && !values.containsKey(name)) {
            throw new IllegalStateException("No value is known to ask with for the filter " + name);
        }
        return constants.isEmpty() ? values.get(name) : constants;
    }

    private String withIds(String path) {
        if (!path.contains("{")) {
            return path;
        }
        String resource = path.replaceFirst(".*/([^/]+)/\\{.*", "$1");
        if (!ids.containsKey(resource)) {
            throw new IllegalStateException("No id is known for " + path);
        }
        return path.replaceAll("\\{[^}]*}", ids.get(resource));
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asText();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
    }
}
