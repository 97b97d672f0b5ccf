package cn.bazhong.projects.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Holds the portal under test to its contract: an answer of a status that the operation does not announce becomes one of
 * status 599, which no test expects.
 */
class DocumentedAnswers {
    private static final int UNANNOUNCED = 599;
    private static final Map<String, JsonNode> ANNOUNCED = announced();

    @ServerResponseFilter
    void hold(ContainerResponseContext response, ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return;
        }
        Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
        JsonNode announced = operation == null ? null : announced(operation.operationId());
        if (announced != null && !announced.has(String.valueOf(response.getStatus()))) {
            response.setStatus(UNANNOUNCED);
        }
    }

    /** What the contract tells of the answers of an operation, by status; {@code null} where it has no such operation. */
    static JsonNode announced(String operation) {
        return ANNOUNCED.get(operation);
    }

    private static Map<String, JsonNode> announced() {
        Map<String, JsonNode> answers = new HashMap<>();
        try {
            new ObjectMapper().readTree(Path.of("webui/openapi.json").toFile()).get("paths").forEach(path ->
                    path.forEach(operation -> answers.put(operation.get("operationId").asText(), operation.get("responses"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }
}
