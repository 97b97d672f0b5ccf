package cn.bazhong.projects.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** Whoever was written against the contract that was released last works against today's. */
class CompatibilityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RELEASED = Path.of("src/test/resources/contract/released-1.json");
    private static final Path TODAY = Path.of("webui/openapi.json");
    /** New values of an enumeration are announced in the rules: a client takes one it does not know for what it is. */
    private static final OpenApiDiffOptions RULES = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false").build();

    @Test
    void nothingThatAClientReliesOnWasTakenAway() throws IOException {
        ChangedOpenApi changes = compare(Files.readString(TODAY));
        assertTrue(changes.isCompatible(), () -> breaking(changes));
    }

    @Test
    void whatWouldBreakAClientIsFound() throws IOException {
        assertEquals("/api/v1/departments gone", broken("/api/v1/departments gone", contract ->
                ((ObjectNode) contract.get("paths")).remove("/api/v1/departments")));
        assertEquals("a field of an answer gone", broken("a field of an answer gone", contract -> {
            ((ObjectNode) contract.at("/components/schemas/Project/properties")).remove("code");
            remove((ArrayNode) contract.at("/components/schemas/Project/required"), "code");
        }));
        assertEquals("a new parameter without which it is refused", broken("a new parameter without which it is refused", contract ->
                ((ArrayNode) contract.at("/paths/~1api~1v1~1projects/get/parameters")).addObject().put("name", "must").put("in", "query")
                        .put("required", true).putObject("schema").put("type", "string")));
        assertEquals("", broken("a new field of an answer", contract ->
                ((ObjectNode) contract.at("/components/schemas/Project/properties")).putObject("fresh").put("type", "string")));
    }

    private static String broken(String what, Consumer<JsonNode> change) throws IOException {
        JsonNode contract = JSON.readTree(RELEASED.toFile());
        change.accept(contract);
        return compare(contract.toString()).isCompatible() ? "" : what;
    }

    private static void remove(ArrayNode names, String name) {
        for (int at = 0; at < names.size(); at++) {
            if (names.get(at).asText().equals(name)) {
                names.remove(at);
            }
        }
    }

    private static ChangedOpenApi compare(String today) throws IOException {
        return OpenApiCompare.fromContents(Files.readString(RELEASED), today, null, RULES);
    }

    private static String breaking(ChangedOpenApi changes) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new MarkdownRender().render(changes, new OutputStreamWriter(told, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }
}
