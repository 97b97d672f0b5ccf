package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Operations;
import cn.bazhong.projects.testsupport.Operations.Operation;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Has systems read whatever a call was about, right after it, and notes what they are offered. */
final class Onlooker extends Walk {
    private final List<Operation> operations = Operations.all();
    private final Map<Person, Set<String>> systems;
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();

    /** @param systems with the scopes they hold */
    Onlooker(Map<Person, Set<String>> systems) {
        this.systems = systems;
    }

    @Override
    public Response call(String operation, Person by, Long version, Object body, Object... ids) {
        String path = path(operation, ids);
        Response answer = by.on(day()).send(verb(operation), path, version, body);
        actions(answer).forEach(this::operationOf);
        for (String at = path.replaceAll("\\?.*", ""); !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            look(at);
        }
        return answer;
    }

    private void look(String path) {
        if (operations.stream().noneMatch(one -> isOf(one, "GET", "/api/v1" + path))) {
            return;
        }
        systems.forEach((system, scopes) -> actions(system.on(day()).get(path)).forEach(action -> judge(scopes, path, action)));
    }

    private void judge(Set<String> scopes, String path, Map<String, Object> action) {
        operationOf(action).ifPresent(operation -> {
            boolean opens = scopes.stream().anyMatch(operation.roles()::contains);
            if ((boolean) action.get("allowed") && !opens) {
                wrong.add(path + " offers those who hold " + scopes + " " + action);
            }
            if (!opens) {
                refused.add(operation.toString());
            }
        });
    }

    /** What an action leads to has to be there. */
    private Optional<Operation> operationOf(Map<String, Object> action) {
        String href = (String) action.get("href");
        Optional<Operation> found = operations.stream().filter(one -> isOf(one, (String) action.get("method"), href)).findFirst();
        if (found.isEmpty()) {
            wrong.add("no operation for " + action);
        }
        return found;
    }

    private static boolean isOf(Operation operation, String verb, String path) {
        return operation.verb().equals(verb) && path.matches(operation.withEach("[^/]+"));
    }

    private static List<Map<String, Object>> actions(Response answer) {
        boolean whole = isDone(answer) && answer.contentType().startsWith("application/json")
                && answer.asString().startsWith("{");
        List<Map<String, Object>> found = whole ? answer.jsonPath().getList("actions") : null;
        return found == null ? List.of() : found;
    }

    /** What was offered and would have been refused, or leads nowhere. */
    Set<String> wrong() {
        return wrong;
    }

    /** Operations that were shown to a system the door keeps out of them. */
    Set<String> refused() {
        return refused;
    }
}
