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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Every way to ask for a list, taken from the contract: each filter by itself and with every other, every order, and the
 * page after the first.
 */
final class Lists {
    private static final String OWNER = "511900-JYJ";
    /** What answers hold that are lists, and those that are put together from many rows. */
    private static final Pattern MANY = Pattern.compile(".*(Page|Comparison|Counts|Preparation|Matters)");
    /** Of a longer enumeration the first and the last are asked for. */
    private static final int MANY_CONSTANTS = 5;
    private static final Set<String> PAGING = Set.of("cursor", "limit", "count");
    /** Below one of these there is a handful of rows, found by its id. */
    private static final Pattern FEW = Pattern.compile("/api/v1/(dossiers|catalogue-entries|imports|webhooks|service-accounts)/\\{.*");

    private final JsonNode contract;
    /** What a filter that is not an enumeration is asked with. */
    private final Map<String, List<String>> values;
    /** Which resource the id in a path is of, and one of them. */
    private final Map<String, String> ids;

    /** @param lists ids of annual lists with many lines by their years */
    Lists(Path contract, Map<Integer, String> lists) {
        String list = lists.get(Templates.FIRST_YEAR);
        values = Map.ofEntries(Map.entry("year", List.of("2027")), Map.entry("q", List.of(Names.FEW, Names.SOME, Names.MANY)),
                Map.entry("owner", List.of(OWNER)), Map.entry("list", List.of(list)), Map.entry("listId", List.of(list)),
                Map.entry("with", List.of(lists.get(Templates.LAST_YEAR))), Map.entry("validBefore", List.of("2027-12-31")),
                Map.entry("department", List.of(OWNER)), Map.entry("project", List.of(Ids.of(Ids.PROJECT, 9))),
                Map.entry("dueBy", List.of("2027-12-31")), Map.entry("page", List.of("/projects")),
                Map.entry("type", List.of("STAGE_CHANGED", "CALL_OPENED")), Map.entry("since", List.of("2026-03-01")));
        ids = Map.of("projects", Ids.of(Ids.PROJECT, 9), "applications", Ids.of(Ids.APPLICATION, 9), "annual-lists", list,
                "departments", OWNER, "articles", "A14", "people", Ids.of(Ids.PERSON, 9), "review-sessions",
                Ids.of(Ids.SESSION, 100), "jurisdictions", "511900");
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
            JsonNode read = path.getValue().path("get");
            if (MANY.matcher(answer(read)).matches() && !FEW.matcher(path.getKey()).matches()) {
                requests.addAll(requests(withIds(path.getKey()), filters(parameters(read))));
            }
        });
        return requests;
    }

    private static String answer(JsonNode operation) {
        return operation.at("/responses/200/content/application~1json/schema/$ref").asText();
    }

    private static Set<String> requests(String path, List<Filter> filters) {
        String needed = filters.stream().filter(Filter::isNeeded).map(filter -> filter.settings().get(0))
                .collect(Collectors.joining("&", path + "?", ""));
        List<List<String>> chosen = filters.stream().filter(filter -> !filter.isNeeded()).map(Filter::settings).toList();
        Set<String> requests = new LinkedHashSet<>(Set.of(needed));
        for (int first = 0; first < chosen.size(); first++) {
            for (String one : chosen.get(first)) {
                requests.add(needed + "&" + one);
                chosen.subList(first + 1, chosen.size()).forEach(others -> others.forEach(
                        other -> requests.add(needed + "&" + one + "&" + other)));
            }
        }
        return requests;
    }

    private record Filter(boolean isNeeded, List<String> settings) {
    }

    private List<JsonNode> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false).map(this::resolved).toList();
    }

    private List<Filter> filters(List<JsonNode> parameters) {
        boolean ofDocket = parameters.stream().anyMatch(parameter -> name(parameter).equals("docket")
                && parameter.path("required").asBoolean());
        return parameters.stream().filter(parameter -> parameter.path("in").asText().equals("query"))
                .filter(parameter -> !PAGING.contains(name(parameter)))
                .map(parameter -> new Filter(parameter.path("required").asBoolean() || ofDocket && name(parameter).equals("listId"),
                        values(name(parameter), parameter.get("schema")).stream()
                                .map(value -> name(parameter) + "=" + value).toList())).toList();
    }

    private List<String> values(String name, JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>(List.of(resolved(schema)));
        schema.path("allOf").forEach(part -> parts.add(resolved(part)));
        List<String> constants = new ArrayList<>();
        parts.forEach(part -> part.path("enum").forEach(value -> constants.add(value.asText())));
        if (parts.stream().anyMatch(part -> part.path("type").asText().equals("boolean"))) {
            return List.of("true", "false");
        }
        if (constants.isEmpty() && !values.containsKey(name)) {
            throw new IllegalStateException("No value is known to ask with for the filter " + name);
        }
        if (constants.isEmpty()) {
            return values.get(name);
        }
        return constants.size() <= MANY_CONSTANTS ? constants : List.of(constants.get(0), constants.get(constants.size() - 1));
    }

    private String withIds(String path) {
        if (!path.contains("{")) {
            return path;
        }
        String resource = path.replaceFirst(".*?/([^/]+)/\\{.*", "$1");
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
