package cn.bazhong.projects.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** Values after the schemas of the contract, most of them right, some of them anything but. */
final class AnyJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final int LONGEST = 60;
    /** What programs stumble over. */
    private static final List<JsonNode> ODD = List.of(NODES.nullNode(), NODES.textNode(""), NODES.textNode(" \t\n"), NODES.textNode("a\0b"),
            NODES.textNode("\ud83d\ude00\u202e\u200b"), NODES.textNode("\ud800"), NODES.textNode("'; DROP TABLE project; --"),
            NODES.textNode("长".repeat(30_000)), NODES.textNode("2026-02-30"), NODES.textNode("+999999999-12-31"), NODES.textNode("0000-01-01"),
            NODES.textNode("1e5"), NODES.numberNode(-1), NODES.numberNode(0), NODES.numberNode(Long.MAX_VALUE), NODES.numberNode(new BigDecimal("1e400")),
            NODES.numberNode(new BigDecimal("0.001")), NODES.numberNode(new BigDecimal("99999999999999999999.99")), NODES.booleanNode(true),
            NODES.arrayNode(), NODES.objectNode(), NODES.arrayNode().addNull(), NODES.objectNode().put("a", 1));

    private final JsonNode contract;
    private final Arbitrary<String> ids;

    AnyJson(JsonNode contract, List<String> known) {
        this.contract = contract;
        this.ids = Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(known)),
                Tuple.of(1, Arbitraries.longs().map(bits -> new UUID(bits, ~bits).toString())));
    }

    Arbitrary<JsonNode> odd() {
        return Arbitraries.of(ODD);
    }

    /** A value of a schema; now and then an odd one in its place. */
    Arbitrary<JsonNode> of(JsonNode schema) {
        return of(schema, 0);
    }

    private Arbitrary<JsonNode> of(JsonNode schema, int depth) {
        Arbitrary<JsonNode> right = right(schema, depth);
        return Arbitraries.frequencyOf(Tuple.of(40, right), Tuple.of(1, odd()));
    }

    private Arbitrary<JsonNode> right(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return depth > DEEPEST ? Arbitraries.just(NODES.nullNode()) : of(contract.at(schema.get("$ref").asText().substring(1)), depth + 1);
        }
        if (schema.has("allOf")) {
            return of(schema.get("allOf").get(0), depth);
        }
        if (schema.has("enum")) {
            return Arbitraries.of(StreamSupport.stream(schema.get("enum").spliterator(), false).toList());
        }
        return switch (schema.path("type").asText()) {
            case "string" -> text(schema);
            case "integer" -> Arbitraries.longs().between(schema.path("minimum").asLong(-1), schema.path("maximum").asLong(3000))
                    .map(NODES::numberNode);
            case "number" -> Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("100000000")).ofScale(2).map(NODES::numberNode);
            case "boolean" -> Arbitraries.of(true, false).map(NODES::booleanNode);
            case "array" -> of(schema.path("items"), depth + 1).list().ofMaxSize(3).map(AnyJson::list);
            default -> object(schema, depth);
        };
    }

    private Arbitrary<JsonNode> text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> ids.map(NODES::textNode);
            case "date" -> Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)).map(day -> NODES.textNode(day.toString()));
            case "date-time" -> Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31))
                    .map(day -> NODES.textNode(day.atStartOfDay().toInstant(ZoneOffset.UTC).toString()));
            default -> {
                int least = schema.path("minLength").asInt(0);
                int most = Math.max(least, Math.min(schema.path("maxLength").asInt(LONGEST), LONGEST));
                yield Arbitraries.strings().withCharRange('一', '龥').alpha().numeric().withChars(" ，。“”（）-_%&").ofMinLength(least)
                        .ofMaxLength(most).map(NODES::textNode);
            }
        };
    }

    /** With all it needs but now and then for one, and about half of what it may have. */
    private Arbitrary<JsonNode> object(JsonNode schema, int depth) {
        List<String> needed = StreamSupport.stream(schema.path("required").spliterator(), false).map(JsonNode::asText).toList();
        List<Arbitrary<Map.Entry<String, JsonNode>>> fields = new ArrayList<>();
        schema.path("properties").fields().forEachRemaining(property -> fields.add(Combinators.combine(
                Arbitraries.integers().between(0, 99), of(property.getValue(), depth + 1)).as((dice, value) ->
                        Map.entry(dice < (needed.contains(property.getKey()) ? 98 : 50) ? property.getKey() : "", value))));
        return Combinators.combine(fields).as(chosen -> {
            ObjectNode object = NODES.objectNode();
            chosen.stream().filter(field -> !field.getKey().isEmpty()).forEach(field -> object.set(field.getKey(), field.getValue()));
            return object;
        });
    }

    private static ArrayNode list(List<JsonNode> items) {
        return NODES.arrayNode().addAll(items);
    }

    /** The same with one of its values, at any depth, in the place of another. */
    static JsonNode with(JsonNode whole, int place, JsonNode value) {
        JsonNode copy = whole.deepCopy();
        List<Runnable> places = new ArrayList<>();
        collect(copy, value, places);
        if (!places.isEmpty()) {
            places.get(Math.floorMod(place, places.size())).run();
        }
        return copy;
    }

    private static void collect(JsonNode node, JsonNode value, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(() -> object.set(name, value));
                collect(object.get(name), value, places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                int here = at;
                places.add(() -> list.set(here, value));
                collect(list.get(at), value, places);
            }
        }
    }

    static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            return NODES.textNode(text);
        }
    }
}
