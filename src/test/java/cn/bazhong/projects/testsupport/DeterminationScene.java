package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An organ means to find something that restricts an owner, who is heard. Proposed on the second of March unless said otherwise. */
public final class DeterminationScene {
    /** Ten working days after the second of March, which is what policy gives. */
    public static final String LAST_DAY = "2026-03-16";
    public static final String DAY_AFTER = "2026-03-17";

    private final DossierScene scene;
    private final Person organ;
    private String id;

    private DeterminationScene(DossierScene scene, Person organ) {
        this.scene = scene;
        this.organ = organ;
    }

    public static Person data() {
        return Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION);
    }

    public static Person security() {
        return Person.of("gaj", "安警官", "511900-GAJ", Role.PUBLIC_SECURITY);
    }

    /** By the data administration. */
    public static DeterminationScene of(DossierScene scene) {
        return new DeterminationScene(scene, data());
    }

    /** By public security, which was asked about the project before. */
    public static DeterminationScene ofSecurity(DossierScene scene) {
        return new DeterminationScene(scene, security());
    }

    public DossierScene dossier() {
        return scene;
    }

    public DeterminationScene on(String day) {
        scene.on(day);
        return this;
    }

    public Person owner() {
        return scene.owner();
    }

    public Person organ() {
        return organ.on(scene.day());
    }

    public String id() {
        return id;
    }

    public String path(String deed) {
        return "/determinations/" + id + deed;
    }

    public Map<String, Object> asked(String kind, Object... changes) {
        Map<String, Object> asked = new HashMap<>(Map.of("kind", kind, "projectId", scene.project(), "facts", "目录登记的资源未共享",
                "documents", List.of()));
        for (int i = 0; i < changes.length; i += 2) {
            asked.put((String) changes[i], changes[i + 1]);
        }
        return asked;
    }

    public Response propose(String kind, Object... changes) {
        return organ().post("/determinations", asked(kind, changes));
    }

    public DeterminationScene proposed(String kind, Object... changes) {
        id = propose(kind, changes).then().statusCode(201).extract().path("id");
        return this;
    }

    public JsonPath read() {
        return owner().get(path("")).then().statusCode(200).extract().jsonPath();
    }

    public Response does(Person by, String deed, Map<String, Object> body) {
        return by.post(path(deed), read().getLong("version"), body);
    }

    public Response state(String... documents) {
        return does(owner(), "/statement", Map.of("statement", "已在整改", "documents", List.of(documents)));
    }

    public Response decide(Person by, boolean found, Object... changes) {
        Map<String, Object> decision = new HashMap<>(Map.of("found", found, "documentNumber", "巴数认〔2026〕3号", "decidedOn", scene.day(),
                "reason", "陈述理由不成立"));
        for (int i = 0; i < changes.length; i += 2) {
            decision.put((String) changes[i], changes[i + 1]);
        }
        return does(by, "/decision", decision);
    }

    /** The owner had its say, and it is found the same day. */
    public DeterminationScene found() {
        state().then().statusCode(200);
        decide(organ(), true).then().statusCode(200);
        return this;
    }

    public Response report() {
        return does(owner(), "/remedies", Map.of("doneOn", scene.day(), "text", "已完成"));
    }

    public Response end(Person by) {
        return does(by, "/ending", Map.of("documentNumber", "巴数认〔2026〕9号", "endedOn", scene.day(), "reason", "核实无误"));
    }

    /** What restricts the owner now: the points. */
    public List<String> stopped() {
        return owner().get("/departments/" + owner(scene) + "/restrictions").then().statusCode(200).extract().jsonPath().getList("items.point");
    }

    private static String owner(DossierScene scene) {
        return scene.owner().get("/projects/" + scene.project()).then().statusCode(200).extract().path("ownerDepartment.code");
    }

    /** What waits for somebody on it: kinds of steps and of duties. */
    public List<String> owed(Person by) {
        return List.of("TODO", "OBLIGATIONS").stream().flatMap(box -> by.get("/inbox?limit=100&box=" + box).then().statusCode(200).extract()
                .jsonPath().<String>getList("items.findAll { it.page == '" + path("") + "' }.collect { it.stepKind ?: it.obligation }")
                .stream()).toList();
    }
}
