package cn.bazhong.projects.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Bodies that a request record must not accept, made from the record itself: a wrong type in every field at every depth,
 * a text longer than its limit, a field that does not exist, values out of range.
 */
public final class BadBodies {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 4;

    /** One body, and what is wrong with it. */
    public record BadBody(String fault, JsonNode json) {
    }

    private BadBodies() {
    }

    public static List<BadBody> of(Class<?> request) {
        List<BadBody> bodies = new ArrayList<>();
        bodies.add(new BadBody("an unknown field", JSON.createObjectNode().put("noSuchField", 1)));
        if (request.isRecord()) {
            spoil(request, new ArrayList<>(), bodies);
        }
        return bodies;
    }

    private static void spoil(Class<?> record, List<RecordComponent> path, List<BadBody> bodies) {
        for (RecordComponent component : record.getRecordComponents()) {
            List<RecordComponent> here = new ArrayList<>(path);
            here.add(component);
            wrongValues(component).forEach(bad -> bodies.add(new BadBody(bad.fault() + " in " + name(here),
                    around(here, bad.json()))));
            Class<?> inner = record(component.getGenericType());
            if (inner != null && here.size() < DEEPEST) {
                bodies.add(new BadBody("an unknown field in " + name(here),
                        around(here, inList(component, JSON.createObjectNode().put("noSuchField", 1)))));
                spoil(inner, here, bodies);
            }
        }
    }

    private static List<BadBody> wrongValues(RecordComponent component) {
        Class<?> type = component.getType();
        List<BadBody> bad = new ArrayList<>();
        if (type == String.class) {
            bad.add(new BadBody("an object for a text", JSON.createObjectNode()));
            bad.add(new BadBody("a text with NUL", JSON.getNodeFactory().textNode("a\0b")));
            bad.add(new BadBody("a list for a text", JSON.createArrayNode().add("a")));
            Size size = size(component);
            if (size != null && size.max() < Integer.MAX_VALUE) {
                bad.add(new BadBody("a text too long", JSON.getNodeFactory().textNode("长".repeat(size.max() + 1))));
            }
        } else if (Collection.class.isAssignableFrom(type)) {
            bad.add(new BadBody("a text for a list", JSON.getNodeFactory().textNode("a")));
            bad.add(new BadBody("an object for a list", JSON.createObjectNode()));
            bad.add(new BadBody("null in a list", JSON.createArrayNode().addNull()));
        } else {
            bad.add(new BadBody("a list for one value", JSON.createArrayNode().add(JSON.createArrayNode())));
            bad.add(new BadBody("a word that means nothing", JSON.getNodeFactory().textNode("不是")));
            outOfRange(type).forEach(value -> bad.add(new BadBody("a value out of range", value)));
        }
        return bad;
    }

    private static List<JsonNode> outOfRange(Class<?> type) {
        var nodes = JSON.getNodeFactory();
        if (type == BigDecimal.class) {
            return List.of(nodes.numberNode(new BigDecimal("-0.01")), nodes.numberNode(new BigDecimal("1e400")),
                    nodes.numberNode(new BigDecimal("0.001")));
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return List.of(nodes.numberNode(new BigDecimal("1e30")), nodes.textNode("1.5e1x"));
        }
        if (type.isEnum()) {
            return List.of(nodes.numberNode(0), nodes.textNode(""));
        }
        if (type == UUID.class || Temporal.class.isAssignableFrom(type)) {
            return List.of(nodes.textNode("2026-02-30"), nodes.textNode("+999999999-01-01x"));
        }
        return type == Boolean.class || type == boolean.class ? List.of(nodes.textNode("ja")) : List.of();
    }

    private static JsonNode around(List<RecordComponent> path, JsonNode value) {
        JsonNode body = value;
        for (int i = path.size() - 1; i >= 0; i--) {
            JsonNode content = i == path.size() - 1 ? body : inList(path.get(i), body);
            ObjectNode object = JSON.createObjectNode();
            object.set(path.get(i).getName(), content);
            body = object;
        }
        return body;
    }

    private static JsonNode inList(RecordComponent component, JsonNode item) {
        if (!Collection.class.isAssignableFrom(component.getType())) {
            return item;
        }
        ArrayNode list = JSON.createArrayNode();
        return list.add(item);
    }

    private static Class<?> record(Type type) {
        if (type instanceof Class<?> plain && plain.isRecord() && !plain.getPackageName().startsWith("java.")) {
            return plain;
        }
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                ? record(generic.getActualTypeArguments()[0]) : null;
    }

    private static Size size(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotation(Size.class);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(List<RecordComponent> path) {
        return String.join(".", path.stream().map(RecordComponent::getName).toList());
    }
}
