package cn.bazhong.projects.testsupport;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * With {@code -Dcontract.answers=<folder>} the fullest answer of each kind that the tests get is put there, with no more than two
 * of what is listed in it: from these the examples of the contract are taken, {@code src/main/resources/contract/answers}.
 */
class KeptAnswers {
    private static final String FOLDER = System.getProperty("contract.answers");
    private static final int LISTED = 2;
    /** How things are called that the tests watch for in answers to outsiders. */
    private static final String ODD = "不外传";
    private static final Object ONE_AT_A_TIME = new Object();

    @Inject
    ObjectMapper json;

    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) throws IOException {
        boolean inChinese = request.getAcceptableLanguages().stream().noneMatch(Locale.ENGLISH::equals);
        if (FOLDER == null || !inChinese || !response.hasEntity() || response.getMediaType() == null
                || !response.getMediaType().getSubtype().endsWith("json")) {
            return;
        }
        ObjectNode answer = json.valueToTree(response.getEntity()) instanceof ObjectNode object ? object : json.createObjectNode();
        String name = response.getStatus() < 300 ? schema(response, resource)
                : answer.path("type").asText().replaceFirst(".*:", "");
        if (name != null && !name.isEmpty() && !answer.toString().contains(ODD)) {
            keep(Path.of(FOLDER, name + ".json"), shortened(answer));
        }
    }

    private void keep(Path file, JsonNode answer) throws IOException {
        synchronized (ONE_AT_A_TIME) {
            if (!Files.exists(file) || fullness(json.readTree(file.toFile())) < fullness(answer)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, json.writerWithDefaultPrettyPrinter().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).writeValueAsString(answer) + "\n");
            }
        }
    }

    private static String schema(ContainerResponseContext response, ResourceInfo resource) {
        Operation operation = resource == null || resource.getResourceMethod() == null ? null
                : resource.getResourceMethod().getAnnotation(Operation.class);
        return operation == null ? null : DocumentedAnswers.announced(operation.operationId())
                .at("/" + response.getStatus() + "/content/application~1json/schema/$ref").asText().replaceFirst(".*/", "");
    }

    private static JsonNode shortened(JsonNode full) {
        if (full instanceof ArrayNode list) {
            List<JsonNode> fullest = StreamSupport.stream(list.spliterator(), false)
                    .sorted(Comparator.comparingInt(KeptAnswers::fullness).reversed()).limit(LISTED).toList();
            ArrayNode kept = list.arrayNode();
            list.forEach(one -> {
                if (kept.size() < LISTED && fullest.contains(one)) {
                    kept.add(shortened(one));
                }
            });
            return kept;
        }
        if (full instanceof ObjectNode object) {
            ObjectNode kept = object.objectNode();
            object.fields().forEachRemaining(field -> kept.set(field.getKey(), shortened(field.getValue())));
            return kept;
        }
        return full;
    }

    /** How many different fields say something. */
    private static int fullness(JsonNode answer) {
        TreeSet<String> said = new TreeSet<>();
        collect(answer, "", said);
        return said.size();
    }

    private static void collect(JsonNode node, String path, TreeSet<String> said) {
        if (node.isArray()) {
            node.forEach(one -> collect(one, path + "[]", said));
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(field.getValue(), path + "/" + field.getKey(), said));
        } else if (!node.isNull() && !node.asText().isEmpty()) {
            said.add(path);
        }
    }
}
