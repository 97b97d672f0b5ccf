package cn.bazhong.projects.testsupport;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Says whether an answer is one that the committed contract tells of. */
public final class ContractJudge {
    private static final Path COMMITTED = Path.of("webui/openapi.json");

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator
            .createForInlineApiSpecification(asMeant(committed())).build();

    public static JsonNode committed() {
        try {
            return new ObjectMapper().readTree(COMMITTED.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it; empty where nothing is. */
    public List<String> faults(String verb, String path, int status, String contentType, String body) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
        ValidationReport report = validator.validateResponse(path, Request.Method.valueOf(verb),
                contentType.isEmpty() ? response.build() : response.withContentType(contentType).withBody(body).build());
        return report.getMessages().stream().filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(ValidationReport.Message::getMessage).toList();
    }

    /**
     * What may be null beside a reference: read by the letter, version 3.0 has no form for it, and every generator takes {@code nullable}
     * beside {@code allOf} for what it means. The validator goes by the letter.
     */
    private static String asMeant(JsonNode meant) {
        meant.findParents("allOf").stream().filter(schema -> schema.path("nullable").asBoolean()).map(ObjectNode.class::cast).forEach(schema -> {
            ArrayNode either = schema.putArray("anyOf").add(schema.remove("allOf").get(0));
            either.addObject().put("type", "string").put("nullable", true).putArray("enum").addNull();
        });
        return meant.toString();
    }
}
