package cn.bazhong.projects.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.bazhong.projects.problem.ProblemType;
import cn.bazhong.projects.testsupport.ContractJudge;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The examples of answers, {@code src/main/resources/contract/answers}, are answers of the operations that show them. */
class AnswerExamplesTest {
    private static final String PROBLEM = "application/problem+json";
    /** Told by a form of their own: files, text, a stream. */
    private static final Set<String> SHOWN = Set.of("application/json", PROBLEM);
    private static final ContractJudge JUDGE = new ContractJudge();
    private final JsonNode contract = ContractJudge.committed();

    /** One answer of an operation in one form. */
    private record Told(String operation, String verb, String path, int status, String type, JsonNode examples) {
        @Override
        public String toString() {
            return operation + " " + status;
        }
    }

    @Test
    void everyAnswerIsShown() {
        assertEquals(List.of(), told().stream().filter(one -> one.examples().isEmpty()).map(Told::toString).toList());
    }

    @Test
    void everyExampleIsAnAnswerOfEachOperationThatShowsIt() {
        List<String> wrong = new ArrayList<>();
        told().forEach(one -> one.examples().fields().forEachRemaining(example -> JUDGE.faults(one.verb(), one.path(), one.status(),
                one.type(), meant(example.getValue()).toString()).forEach(fault -> wrong.add(one + " " + example.getKey() + ": " + fault))));
        assertEquals(List.of(), wrong.stream().limit(20).toList());
    }

    @Test
    void whatIsNoAnswerIsFound() {
        Told one = told().stream().filter(each -> each.operation().equals("getProject") && each.status() == 200).findFirst().orElseThrow();
        ObjectNode other = meant(one.examples().elements().next()).deepCopy();
        other.put("nowhereTold", 1);
        assertFalse(JUDGE.faults(one.verb(), one.path(), 200, one.type(), other.toString()).isEmpty());
        other.remove(List.of("nowhereTold", "code"));
        assertFalse(JUDGE.faults(one.verb(), one.path(), 200, one.type(), other.toString()).isEmpty());
    }

    @Test
    void aRefusalIsOfItsKindAndStatus() {
        List<String> wrong = new ArrayList<>();
        told().stream().filter(one -> one.type().equals(PROBLEM)).forEach(one -> one.examples().fields().forEachRemaining(example -> {
            JsonNode problem = meant(example.getValue());
            boolean right = problem.get("status").asInt() == one.status() && Arrays.stream(ProblemType.values()).anyMatch(type ->
                    type.slug().equals(example.getKey()) && type.uri().toString().equals(problem.get("type").asText()));
            if (!right) {
                wrong.add(one + " " + example.getKey());
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** A refusal of each kind, whichever operation it comes from. */
    @Test
    void everyKindOfRefusalIsShown() {
        TreeSet<String> shown = new TreeSet<>();
        told().stream().filter(one -> one.type().equals(PROBLEM)).forEach(one -> one.examples().fieldNames().forEachRemaining(shown::add));
        TreeSet<String> kinds = new TreeSet<>();
        Arrays.stream(ProblemType.values()).filter(type -> !Set.of(ProblemType.INTERNAL, ProblemType.METHOD_NOT_ALLOWED).contains(type))
                .forEach(type -> kinds.add(type.slug()));
        assertEquals(kinds, shown);
    }

    private List<Told> told() {
        List<Told> all = new ArrayList<>();
        each(contract.get("paths"), (path, methods) -> each(methods, (method, operation) ->
                each(operation.get("responses"), (status, answer) -> each(meant(answer).path("content"), (type, media) -> {
                    if (SHOWN.contains(type)) {
                        all.add(new Told(operation.get("operationId").asText(), method.toUpperCase(), path.replaceAll("\\{[^}]*}", "x"),
                                Integer.parseInt(status), type, media.path("examples")));
                    }
                }))));
        return all;
    }

    private static void each(JsonNode object, BiConsumer<String, JsonNode> visitor) {
        object.fields().forEachRemaining(field -> visitor.accept(field.getKey(), field.getValue()));
    }

    /** What a reference stands for; the value of an example. */
    private JsonNode meant(JsonNode node) {
        JsonNode target = node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
        return target.has("value") ? target.get("value") : target;
    }
}
