package cn.bazhong.projects.testsupport;

import static org.hamcrest.Matchers.equalTo;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Projects;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A project whose lots are complete, on its way through trial and acceptance, as its owner and the organs take it there. */
public final class AcceptanceScene {
    /** Who signs, by the step that asks them. */
    public static final Map<String, Person> SIGNERS = Map.of(
            "ACCEPTANCE_BY_DEVELOPMENT", Person.of("fgw", "郑发改", "511900-FGW", Role.DEVELOPMENT_REFORM),
            "ACCEPTANCE_BY_DATA", Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION),
            "ACCEPTANCE_BY_FINANCE", Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE),
            "ACCEPTANCE_BY_CYBERSPACE", Person.of("cac", "苏网安", "511900-WXB", Role.CYBERSPACE_AFFAIRS));
    private static final List<String> MATERIALS = List.of("CONSTRUCTION_SUMMARY", "FINANCIAL_REPORT", "AUDIT_REPORT", "SHARING_REPORT",
            "FUNCTIONAL_TEST", "PERFORMANCE_TEST", "MLPS_ASSESSMENT", "DATA_SECURITY_ASSESSMENT", "CRYPTOGRAPHY_ASSESSMENT",
            "PRODUCT_STATEMENT");

    private final ExecutionScene execution;

    private AcceptanceScene(ExecutionScene execution) {
        this.execution = execution;
    }

    /** Its one lot is complete on 2026-03-02. */
    public static AcceptanceScene complete(String department) {
        return complete(ExecutionScene.building(department, "1500000.00"));
    }

    public static AcceptanceScene complete(ExecutionScene building) {
        building.post("/lots/" + building.lot(0) + "/completion", Map.of("completedOn", building.dossier().day())).then().statusCode(200);
        return new AcceptanceScene(building);
    }

    /** And it runs on trial from 2026-03-02 to 2026-06-02. */
    public static AcceptanceScene onTrial(String department) {
        AcceptanceScene scene = complete(department);
        scene.post("/trial", Map.of("startedOn", scene.day())).then().statusCode(200);
        return scene;
    }

    /** And its pre-acceptance is on file on 2026-06-02. */
    public static AcceptanceScene preAccepted(String department) {
        AcceptanceScene scene = onTrial(department).on("2026-06-02");
        scene.post("/pre-acceptances", scene.preAcceptance()).then().statusCode(200);
        scene.file("PRE_ACCEPTANCE", Map.of("outcome", "AGREED")).then().statusCode(200).body("outcome", equalTo("AGREED"));
        return scene;
    }

    /** And those who sign are convened, finance beside the two that always do. */
    public static AcceptanceScene convened(String department) {
        return preAccepted(department).convene("FINANCE");
    }

    public ExecutionScene execution() {
        return execution;
    }

    public String project() {
        return execution.project();
    }

    public String day() {
        return execution.dossier().day();
    }

    public AcceptanceScene on(String day) {
        execution.on(day);
        return this;
    }

    public Person owner() {
        return execution.owner();
    }

    public String path(String deed) {
        return "/acceptances/" + project() + deed;
    }

    public JsonPath read() {
        return owner().get(path("")).then().statusCode(200).extract().jsonPath();
    }

    public Response post(String deed, Object body) {
        return owner().post(path(deed), read().getLong("version"), body);
    }

    public Response put(String deed, Object body) {
        return owner().put(path(deed), read().getLong("version"), body);
    }

    /** Fit, with its report, changed as told. */
    public Map<String, Object> preAcceptance(Object... changes) {
        Map<String, Object> held = new HashMap<>(Map.of("heldBy", "EXPERTS", "heldOn", day(), "members", "王明、李华", "summary", "具备验收条件",
                "fit", true, "problems", List.of(), "reportId", document("PRE_ACCEPTANCE_REPORT")));
        return changed(held, changes);
    }

    public Map<String, Object> interim(String lot, Object... changes) {
        return changed(new HashMap<>(Map.of("lotId", lot, "heldOn", day(), "participants", "建设、承建、监理单位", "summary", "合格", "accepted", true,
                "documentId", document("ACCEPTANCE_OPINION"))), changes);
    }

    public Map<String, Object> upstream(boolean accepted, Object... changes) {
        return changed(new HashMap<>(Map.of("heldOn", day(), "organ", "省大数据中心", "summary", accepted ? "通过" : "不通过", "accepted", accepted,
                "documentId", document("ACCEPTANCE_OPINION"))), changes);
    }

    /** Everything that is asked for, in a draft whose signers are finance. */
    public Map<String, Object> content(Object... changes) {
        List<Map<String, Object>> materials = new ArrayList<>();
        MATERIALS.forEach(kind -> materials.add(material(kind)));
        return changed(new HashMap<>(Map.of("heldOn", day(), "place", "三楼会议室", "signers", List.of("FINANCE"), "hardware", false,
                "materials", materials)), changes);
    }

    public Map<String, Object> material(String kind, Object... changes) {
        return changed(new HashMap<>(Map.of("kind", kind, "documentId", document(kind), "passed", true)), changes);
    }

    public static Map<String, Object> notApplicable(String kind, String ground) {
        return Map.of("kind", kind, "notApplicable", ground);
    }

    private static Map<String, Object> changed(Map<String, Object> body, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }

    public AcceptanceScene convene(String... signers) {
        return conveneWith(content("signers", List.of(signers)));
    }

    public AcceptanceScene conveneWith(Map<String, Object> content) {
        put("/contents", content).then().statusCode(200);
        post("/convening", Map.of()).then().statusCode(200);
        return this;
    }

    /** A document of the project that is there. */
    public String document(String type) {
        return execution.dossier().file(type);
    }

    /** The office concludes what it takes on file. */
    public Response file(String kind, Map<String, Object> conclusion) {
        return file(Person.office(), kind, conclusion);
    }

    public Response file(Person by, String kind, Map<String, Object> conclusion) {
        return conclude(by, read().getString("reports.findAll { it.kind == '" + kind + "' }[-1].waitsFor.id"), conclusion);
    }

    /** The step of a signer that waits in the last round. */
    public Response sign(String kind, String outcome, Object... more) {
        return sign(SIGNERS.get(kind), kind, outcome, more);
    }

    public Response sign(Person by, String kind, String outcome, Object... more) {
        String step = read().getString("rounds[-1].waitsFor.find { it.kind == '" + kind + "' }.id");
        return conclude(by, step, changed(new HashMap<>(Map.of("outcome", outcome, "opinion", "意见：" + outcome)), more));
    }

    private Response conclude(Person by, String step, Map<String, Object> conclusion) {
        long version = owner().get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return by.on(day()).post("/steps/" + step + "/outcome", version, conclusion);
    }

    /** Whoever has not signed agrees. */
    public AcceptanceScene signed() {
        read().getList("rounds[-1].waitsFor.kind", String.class).forEach(kind -> sign(kind, "AGREED").then().statusCode(200));
        return this;
    }

    /** As a measure of oversight would. */
    public void suspend() {
        Projects projects = CDI.current().select(Projects.class).get();
        OnContext.inTransaction(() -> projects.require(UUID.fromString(project())).call(found ->
                projects.hold(found, Hold.SUSPENDED_BY_OVERSIGHT, ListScene.OFFICE_ACTOR)));
    }

    public static List<Map<String, Object>> items(String text, String due) {
        return List.of(Map.of("text", text, "due", due));
    }

    /** What the inbox has of a duty on this project. */
    public List<String> owed(String obligation) {
        return owner().get("/inbox?box=OBLIGATIONS&limit=100").then().statusCode(200).extract().jsonPath()
                .getList("items.findAll { it.obligation == '" + obligation + "' && it.page.contains('" + project() + "') }.due");
    }

    public void isAt(String stage) {
        execution.dossier().isAt(stage);
    }

    public String state() {
        return read().getString("state");
    }
}
