package cn.bazhong.projects.testsupport;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The information resources of an approved project, as its owner and the data administration keep them. */
public final class ResourceScene {
    private final ExecutionScene execution;
    private final String id;

    private ResourceScene(ExecutionScene execution, String id) {
        this.execution = execution;
        this.id = id;
    }

    /** The one that came with the approval. */
    public static ResourceScene takenOver(ExecutionScene execution) {
        return new ResourceScene(execution, execution.owner().get("/catalogue-entries?project=" + execution.project()).then().statusCode(200)
                .extract().path("items.find { it.resource == '养老机构' }.id"));
    }

    public static ResourceScene entered(ExecutionScene execution, Map<String, Object> content) {
        return new ResourceScene(execution, execution.owner().post("/catalogue-entries", Map.of("projectId", execution.project(), "content",
                content)).then().statusCode(201).extract().path("id"));
    }

    public static Map<String, Object> content(String resource, Object... changes) {
        Map<String, Object> content = new HashMap<>(Map.of("resource", resource, "fields", "名称 地址", "sharingKind", "UNCONDITIONAL", "openKind",
                "OPEN", "onlyForParticularFirms", false, "format", "API", "updateCycle", "每日", "sensitive", false));
        for (int i = 0; i < changes.length; i += 2) {
            content.put((String) changes[i], changes[i + 1]);
        }
        return content;
    }

    public String id() {
        return id;
    }

    public ExecutionScene execution() {
        return execution;
    }

    public String path(String deed) {
        return "/catalogue-entries/" + id + deed;
    }

    public Person data() {
        return DeterminationScene.data().on(execution.dossier().day());
    }

    public JsonPath read() {
        return execution.owner().get(path("")).then().statusCode(200).extract().jsonPath();
    }

    public Response does(Person by, String deed, Object body) {
        return by.post(path(deed), read().getLong("version"), body);
    }

    public Response write(Map<String, Object> content) {
        return execution.owner().put(path("/contents"), read().getLong("version"), content);
    }

    public Response submit() {
        return execution.owner().send("POST", path("/submission"), read().getLong("version"), null);
    }

    public ResourceScene registered() {
        submit().then().statusCode(200);
        does(data(), "/registration", Map.of("number", "BZ-DR-" + id.substring(28), "registeredOn", execution.dossier().day())).then()
                .statusCode(200);
        return this;
    }

    public ResourceScene shared() {
        registered();
        does(execution.owner(), "/sharing", Map.of("since", execution.dossier().day())).then().statusCode(200);
        return this;
    }

    /** What the reader finds of it in the list, by name. */
    public static List<String> found(Person reader, String query) {
        return reader.get("/catalogue-entries?limit=100&" + query).then().statusCode(200).extract().jsonPath().getList("items.resource");
    }
}
