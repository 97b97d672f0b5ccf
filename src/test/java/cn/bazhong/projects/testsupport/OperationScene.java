package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An accepted project that runs: its money, its cloud, what it replaced, how it is assessed. */
public final class OperationScene {
    private static final Person FINANCE = Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE);
    private static final Person DATA = Person.of("dsj", "舒管理", "511900-DSJ", Role.DATA_ADMINISTRATION);

    private final AcceptanceScene acceptance;

    public OperationScene(AcceptanceScene acceptance) {
        this.acceptance = acceptance;
    }

    /** Accepted on 2026-06-02. */
    public static OperationScene accepted(String department) {
        OperationScene scene = new OperationScene(AcceptanceScene.convened(department)).replacing("2028-03-31");
        scene.acceptance.signed();
        return scene;
    }

    /** The profile names another day for the shutdown of what it replaces. */
    public OperationScene replacing(String shutdown) {
        Database.execute("UPDATE project SET profile = regexp_replace(profile, '\"shutdownDate\":\"[0-9-]+\"', '\"shutdownDate\":\""
                + shutdown + "\"') WHERE id = '" + project() + "'");
        return this;
    }

    /** It is another department's now. */
    public Person handedTo(String department) {
        Database.execute("UPDATE project SET owner_department = '" + department + "' WHERE id = '" + project() + "'");
        return Person.owner(department).on(day());
    }

    /** And in operation since that day. */
    public static OperationScene running(String department) {
        OperationScene scene = accepted(department);
        scene.acceptance.post("/operation", Map.of("since", scene.day())).then().statusCode(200);
        return scene;
    }

    public AcceptanceScene acceptance() {
        return acceptance;
    }

    public String project() {
        return acceptance.project();
    }

    public String day() {
        return acceptance.day();
    }

    public OperationScene on(String day) {
        acceptance.on(day);
        return this;
    }

    public Person owner() {
        return acceptance.owner();
    }

    public Person finance() {
        return FINANCE.on(day());
    }

    public Person data() {
        return DATA.on(day());
    }

    public Person office() {
        return Person.office().on(day());
    }

    public String path(String deed) {
        return "/operations/" + project() + deed;
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

    /** What restricts since that day, as its finding would enter it. */
    public void restricted(String kind, String foundOn, Integer year) {
        Database.execute("INSERT INTO restriction_cause (id, kind, department, project, found_by, found_on, year, recorded_at) VALUES ('"
                + UUID.randomUUID() + "', '" + kind + "', '" + read().getString("ownerDepartment.code") + "', '" + project() + "', '511900-DSJ', '" + foundOn + "', "
                + year + ", now())");
    }

    public void freed(String kind, String endedOn) {
        Database.execute("UPDATE restriction_cause SET ended_on = '" + endedOn + "' WHERE project = '" + project() + "' AND kind = '" + kind + "'");
    }

    /** Two lines, 180,000 yuan together. */
    public Map<String, Object> content(Object... changes) {
        return changed(new HashMap<>(Map.of("lines", List.of(line("SOFTWARE_MAINTENANCE", "120000.00"), line("SECURITY_ASSESSMENT", "60000.00")),
                "explanation", "按上年度测算", "documents", List.of(acceptance.document("OM_BUDGET")))), changes);
    }

    public static Map<String, Object> line(String kind, String amount) {
        return Map.of("kind", kind, "amount", new BigDecimal(amount), "ground", "按合同测算");
    }

    public Response begin(int year, Map<String, Object> content) {
        return owner().post("/om-budgets", Map.of("projectId", project(), "year", year, "content", content));
    }

    /** The id of one that is begun. */
    public String begun(int year) {
        return begin(year, content()).then().statusCode(201).extract().path("id");
    }

    public Response budget(String id, Person by, String deed, Object body) {
        return by.post("/om-budgets/" + id + deed, by.get("/om-budgets/" + id).then().statusCode(200).extract().jsonPath().getLong("version"), body);
    }

    public Response submit(String id) {
        return budget(id, owner(), "/submission", Map.of());
    }

    /** The id of one that finance has. */
    public String submitted(int year) {
        String id = begun(year);
        submit(id).then().statusCode(200);
        return id;
    }

    /** Finance agreed to all of it. */
    public String approved(int year) {
        String id = submitted(year);
        conclude("/om-budgets/" + id, finance(), Map.of("outcome", "AGREED", "documentNumber", "巴财〔2026〕7号")).then().statusCode(200);
        return id;
    }

    /** The step that a matter waits for. */
    public Response conclude(String matter, Person by, Map<String, Object> conclusion) {
        String step = owner().get(matter).then().statusCode(200).extract().path("waitsFor.id");
        long version = owner().get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return by.post("/steps/" + step + "/outcome", version, conclusion);
    }

    public static Map<String, Object> cloud(String purpose, int vcpu, String from, String to) {
        return Map.of("purpose", purpose, "quantity", quantity(vcpu), "reason", "业务测算", "from", from, "to", to);
    }

    public static Map<String, Object> quantity(int vcpu) {
        return Map.of("vcpu", vcpu, "memoryGb", vcpu * 4, "storageGb", vcpu * 100);
    }

    public Response requestCloud(String purpose, int vcpu) {
        return owner().post("/cloud-requests", Map.of("projectId", project(), "content", cloud(purpose, vcpu, day(), "2030-12-31")));
    }

    /** The data administration grants all of it. */
    public void granted(String purpose, int vcpu) {
        String id = requestCloud(purpose, vcpu).then().statusCode(201).extract().path("id");
        conclude("/cloud-requests/" + id, data(), Map.of("outcome", "AGREED")).then().statusCode(200);
    }

    public Map<String, Object> assessment(String kind, Object... changes) {
        return changed(new HashMap<>(Map.of("kind", kind, "level", "三级", "passed", true, "organ", "四川测评公司", "assessedOn", day(), "validUntil",
                "2027-06-30", "documentId", acceptance.document(kind))), changes);
    }

    public Map<String, Object> contract(String amount, String from, String to, Object... changes) {
        return changed(new HashMap<>(Map.of("number", "YW-1", "title", "软件维护", "supplier", "巴中信息公司", "amount", new BigDecimal(amount), "signedOn", day(),
                "from", from, "to", to, "budgetAssured", true)), changes);
    }

    private static Map<String, Object> changed(Map<String, Object> body, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            body.put((String) changes[i], changes[i + 1]);
        }
        return body;
    }
}
