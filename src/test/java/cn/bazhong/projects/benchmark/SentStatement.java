package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A statement as PostgreSQL carried it out.
 *
 * @param parameters as text, {@code null} for NULL
 * @param plan       the root of its plan
 */
record SentStatement(String sql, List<String> parameters, JsonNode plan) {
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')");

    static SentStatement of(String explained) {
        try {
            JsonNode tree = Json.MAPPER.readTree(explained);
            return new SentStatement(tree.get("Query Text").asText(), parameters(tree.path("Query Parameters").asText("")),
                    tree.get("Plan"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(explained, e);
        }
    }

    boolean isRead() {
        return sql.stripLeading().regionMatches(true, 0, "select", 0, 6) && !sql.contains("append_events");
    }

    /** Counts what a list holds, which is only done when asked for. */
    boolean isCount() {
        return sql.matches("(?is)\\s*select count\\(.*");
    }

    /**
     * Tables of which it reads more than so many rows only to throw them away, whichever way it reads them. A table read from
     * end to end because all of it is wanted is none of them.
     */
    Set<String> wasted(long rows) {
        return nodes(plan).filter(node -> node.has("Relation Name") && inVain(node) > rows)
                .map(node -> node.get("Relation Name").asText()).collect(Collectors.toSet());
    }

    /** How many rows it puts in order for a page of a few. */
    long sorted() {
        return !sql.matches("(?is).*( fetch first | limit ).*") ? 0 : nodes(plan).filter(node -> node.get("Node Type").asText().equals("Sort"))
                .mapToLong(node -> node.at("/Plans/0/Actual Rows").asLong()).max().orElse(0);
    }

    /** Rows that were read only to be thrown away. */
    long readInVain() {
        return nodes(plan).mapToLong(SentStatement::inVain).sum();
    }

    /** By which indexes it finds its rows, in the order of the plan. */
    String access() {
        return nodes(plan).filter(node -> node.has("Relation Name") || node.has("Index Name")).map(SentStatement::access)
                .collect(Collectors.joining(", "));
    }

    private static long inVain(JsonNode node) {
        return (node.path("Rows Removed by Filter").asLong() + node.path("Rows Removed by Index Recheck").asLong())
                * Math.max(1, node.path("Actual Loops").asLong());
    }

    private static String access(JsonNode node) {
        String type = node.get("Node Type").asText();
        String name = node.path("Index Name").asText(node.path("Relation Name").asText());
        return type + (node.path("Scan Direction").asText().equals("Backward") ? " backward " : " ") + name;
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node), StreamSupport.stream(node.path("Plans").spliterator(), false)
                .flatMap(SentStatement::nodes));
    }

    private static List<String> parameters(String text) {
        List<String> parameters = new ArrayList<>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            parameters.add(parameter.group(1) == null ? null : parameter.group(1).replace("''", "'"));
        }
        return parameters;
    }
}
