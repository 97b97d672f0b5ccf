package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project that is carried out and looked over: what its overseers order and what its owner answers. */
public final class OversightScene {
    private static final String ORDERED_ON = "2026-04-24";

    private final ExecutionScene scene;
    private String order;

    private OversightScene(ExecutionScene scene) {
        this.scene = scene;
    }

    /** A project with a contract, looked over on a Friday before the holidays of May. */
    public static OversightScene of(String department) {
        return new OversightScene(ExecutionScene.building(department, "500000.00").on(ORDERED_ON));
    }

    /** The same project, with another order. */
    public static OversightScene again(OversightScene same) {
        return new OversightScene(same.scene);
    }

    public ExecutionScene execution() {
        return scene;
    }

    public String project() {
        return scene.project();
    }

    public String day() {
        return scene.dossier().day();
    }

    public OversightScene on(String day) {
        scene.on(day);
        return this;
    }

    public Person owner() {
        return scene.owner();
    }

    public Person office() {
        return scene.dossier().office();
    }

    public Person finance() {
        return scene.dossier().body("FINANCE_OPINION");
    }

    public Person audit() {
        return Person.of("sjj", "周审计", "511900-SJJ", Role.AUDIT).on(day());
    }

    public String order() {
        return order;
    }

    /** One item, five working days. */
    public Map<String, Object> asked(Object... changes) {
        Map<String, Object> asked = new HashMap<>(Map.of("projectId", project(), "documentNumber", "巴数监〔2026〕8号", "items",
                List.of(Map.of("subject", "SCHEDULE", "wrong", "进度滞后", "required", "提出赶工计划")), "workingDays", 5));
        for (int i = 0; i < changes.length; i += 2) {
            asked.put((String) changes[i], changes[i + 1]);
        }
        return asked;
    }

    public OversightScene ordered(Person by, Object... changes) {
        order = by.post("/rectifications", asked(changes)).then().statusCode(201).extract().jsonPath().getString("id");
        return this;
    }

    public JsonPath read() {
        return owner().get("/rectifications/" + order).then().statusCode(200).extract().jsonPath();
    }

    public long version() {
        return read().getLong("version");
    }

    public Response does(Person by, String deed, Object body) {
        return by.post("/rectifications/" + order + deed, version(), body);
    }

    /** Something that shows it. */
    public String evidence() {
        return evidence(owner());
    }

    public String evidence(Person by) {
        String text = "整改照片";
        Map<String, Object> file = Map.of("fileName", "整改.txt", "size", text.getBytes(StandardCharsets.UTF_8).length);
        JsonPath announced = by.post("/projects/" + project() + "/documents", Map.of("type", "RECTIFICATION", "title", "整改证明",
                "file", file)).then().statusCode(201).extract().jsonPath();
        by.putText("/document-versions/" + announced.getString("versions[0].id") + "/content", text).then().statusCode(200);
        return announced.getString("id");
    }

    public Map<String, Object> answer(int item, String... evidence) {
        return Map.of("item", item, "text", "已整改", "evidence", List.of(evidence));
    }

    public OversightScene responded() {
        does(owner(), "/response", Map.of("answers", List.of(answer(1, evidence())))).then().statusCode(200);
        return this;
    }

    public Response verified(Person by, boolean passed) {
        return does(by, "/verification", passed ? Map.of("passed", true) : Map.of("passed", false, "reasons", "仍不符合要求"));
    }

    /** The owner has let the deadline pass: it is the working day after. */
    public OversightScene overdue() {
        return on("2026-05-07");
    }

    public Map<String, Object> measure(String kind, Object... changes) {
        Map<String, Object> measure = new HashMap<>(Map.of("kind", kind, "documentNumber", "巴数监〔2026〕15号", "decidedOn", day(),
                "reason", "逾期不整改", "hearing", Map.of("heardOn", day(), "statement", "人手不足")));
        for (int i = 0; i < changes.length; i += 2) {
            measure.put((String) changes[i], changes[i + 1]);
        }
        return measure;
    }

    public Response decided(Person by, String kind, Object... changes) {
        return does(by, "/measures", measure(kind, changes));
    }

    public Response lifted(Person by, int index) {
        return does(by, "/measures/" + read().getString("measures[" + index + "].id") + "/lifting",
                Map.of("documentNumber", "巴数监〔2026〕21号", "liftedOn", day(), "reason", "整改合格"));
    }

    /** What waits for somebody on the order: kinds of steps and of duties. */
    public List<String> owed(Person by) {
        return Stream.of("TODO", "OBLIGATIONS").flatMap(box -> by.get("/inbox?limit=100&box=" + box).then().statusCode(200).extract().jsonPath()
                .<String>getList("items.findAll { it.page == '/rectifications/" + order + "' }.collect { it.stepKind ?: it.obligation }")
                .stream()).toList();
    }
}
