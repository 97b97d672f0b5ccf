package cn.bazhong.projects.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ContractTest {
    private static final Path COMMITTED = Path.of("webui/openapi.json");
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final Map<String, Operations.Operation> BY_ID = Operations.all().stream().collect(Collectors.toMap(
            operation -> operation.method().getAnnotation(Operation.class).operationId(), operation -> operation));
    private JsonNode contract;

    @Inject
    ObjectMapper json;
    @Inject
    Validator validator;

    @BeforeEach
    void read() throws IOException {
        contract = PLAIN.readTree(given().get("/q/openapi?format=json").then().statusCode(200).extract().asByteArray());
    }

    @Test
    void theCommittedContractIsTheOneThePortalKeeps() throws IOException {
        if (Boolean.getBoolean("contract.write")) {
            Files.writeString(COMMITTED, contract.toPrettyString() + "\n");
        }
        assertTrue(Files.exists(COMMITTED) && contract.equals(PLAIN.readTree(COMMITTED.toFile())),
                COMMITTED + " is stale; refresh it: mvn test -Dtest=ContractTest -Dcontract.write=true");
    }

    @Test
    void itIsOfAVersionThatGeneratorsUnderstand() {
        assertTrue(contract.get("openapi").asText().startsWith("3.0."));
    }

    @Test
    void everyTagIsDescribedAndUsed() {
        TreeSet<String> used = new TreeSet<>();
        operations().forEach(operation -> operation.get("tags").forEach(tag -> used.add(tag.asText())));
        TreeSet<String> described = new TreeSet<>();
        contract.get("tags").forEach(tag -> described.add(tag.get("description").asText().isBlank() ? "" : tag.get("name").asText()));
        assertEquals(described, used);
    }

    /** Two types of one name get a number: one of them wants a name of its own by {@code @Schema(name = …)}. */
    @Test
    void noTwoSchemasShareAName() {
        List<String> numbered = new ArrayList<>();
        contract.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            if (name.matches(".*[0-9]|.*View.*")) {
                numbered.add(name);
            }
        });
        assertEquals(List.of(), numbered);
    }

    @Test
    void everyOperationSaysWhoMayCallItAndHow() {
        List<String> wrong = new ArrayList<>();
        for (JsonNode operation : operations()) {
            boolean said = operation.get("security").size() > 0 && operation.hasNonNull("x-summary-zh")
                    && operation.get("responses").has("401") && operation.get("responses").has("406");
            if (!said) {
                wrong.add(operation.get("operationId").asText());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** {@code src/main/resources/contract/zh.json} has the Chinese of every description, and of nothing that is described no more. */
    @Test
    void whatIsDescribedIsDescribedInBothLanguages() throws IOException {
        TreeSet<String> english = new TreeSet<>();
        TreeSet<String> untold = new TreeSet<>();
        described(contract, one -> {
            english.add(one.get("description").asText());
            if (!one.hasNonNull(Chinese.DESCRIPTION)) {
                untold.add(one.get("description").asText());
            }
        });
        assertEquals(Set.of(), untold);
        TreeSet<String> kept = new TreeSet<>();
        PLAIN.readTree(Path.of("src/main/resources/contract/zh.json").toFile()).fieldNames().forEachRemaining(kept::add);
        kept.removeAll(english);
        assertEquals(Set.of(), kept);
    }

    /** {@code src/main/resources/contract/<schema>.json} is the example of a body. */
    @Test
    void everyBodyHasAnExampleThatThePortalTakes() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode operation : operations()) {
            JsonNode body = operation.at("/requestBody/content/application~1json");
            if (!body.isMissingNode()) {
                String id = operation.get("operationId").asText();
                wrong.addAll(faults(id, body.path("example")));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> faults(String id, JsonNode example) throws IOException {
        if (example.isMissingNode()) {
            return List.of(id + " has no example of its body");
        }
        Object read = json.treeToValue(example, BY_ID.get(id).body().orElseThrow().getType());
        return validator.validate(read).stream().map(violation -> id + ": " + violation.getPropertyPath() + " "
                + violation.getMessage()).toList();
    }

    private static void described(JsonNode part, Consumer<JsonNode> visitor) {
        if (part.path("description").isTextual()) {
            visitor.accept(part);
        }
        part.fields().forEachRemaining(field -> {
            if (!field.getKey().startsWith("example")) {
                described(field.getValue(), visitor);
            }
        });
        if (part.isArray()) {
            part.forEach(one -> described(one, visitor));
        }
    }

    private List<JsonNode> operations() {
        return StreamSupport.stream(contract.get("paths").spliterator(), false)
                .flatMap(path -> StreamSupport.stream(path.spliterator(), false)).toList();
    }
}
