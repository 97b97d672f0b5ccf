package cn.bazhong.projects.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Settlement;
import cn.bazhong.projects.project.Settlements;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.regulation.Article;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A listed project on its way to approval, as its people take it there over the API. Each step told here has to succeed. */
public final class DossierScene {
    public static final Map<String, Person> BODIES = bodies();
    private static final String DAY = "2026-03-02";

    private final String department;
    private final String project;
    private String day = DAY;
    private String dossier;

    private DossierScene(String department, String project) {
        this.department = department;
        this.project = project;
    }

    private static Map<String, Person> bodies() {
        Map<String, Person> bodies = new LinkedHashMap<>();
        bodies.put("CYBERSPACE_OPINION", Person.of("cac", "苏网安", "511900-WXB", Role.CYBERSPACE_AFFAIRS));
        bodies.put("SECRECY_OPINION", Person.of("bmj", "莫守密", "511900-BMJ", Role.SECRECY_CRYPTOGRAPHY));
        bodies.put("FINANCE_OPINION", Person.of("fin", "金有数", "511900-CZJ", Role.FINANCE));
        bodies.put("PUBLIC_SECURITY_OPINION", Person.of("gaj", "安警官", "511900-GAJ", Role.PUBLIC_SECURITY));
        bodies.put("ECONOMY_OPINION", Person.of("jxj", "景工信", "511900-JXJ", Role.ECONOMY_INFORMATION));
        bodies.put("INDUSTRY_OPINION", Person.of("mzj-industry", "民政科", "511900-MZJ", Role.INDUSTRY_AUTHORITY));
        return bodies;
    }

    /** A project that is on a published list, without the list. */
    public static DossierScene listed(String department, Consumer<ObjectNode> change) {
        ProjectProfile profile = profile(change);
        Projects projects = CDI.current().select(Projects.class).get();
        Settlements settlements = CDI.current().select(Settlements.class).get();
        Actor office = ListScene.OFFICE_ACTOR;
        UUID id = OnContext.inTransaction(() -> projects.register(2026, department, "511900", profile, office)
                .call(project -> settlements.settle(List.of(new Settlement(project, Transition.LIST, new Baseline.Freeze(
                        Baseline.Kind.LIST_LINE, Article.A15, "清单", profile.totalInvestment(), Map.of(), profile))), office)))
                .id();
        return new DossierScene(department, id.toString());
    }

    /** A project that got onto the list by itself. */
    public static DossierScene of(String department, String project) {
        return new DossierScene(department, project);
    }

    /** A project that did not come onto the list of its year. */
    public static DossierScene leftOff(String department) {
        ProjectProfile profile = profile(same -> { });
        Projects projects = CDI.current().select(Projects.class).get();
        Actor office = ListScene.OFFICE_ACTOR;
        UUID id = OnContext.inTransaction(() -> projects.register(2026, department, "511900", profile, office)
                .call(project -> projects.take(project, Transition.LEAVE_OFF_LIST, office))).id();
        return new DossierScene(department, id.toString());
    }

    private static ProjectProfile profile(Consumer<ObjectNode> change) {
        ObjectNode node = SampleProfiles.forYear(2026).put("name", "报批测试项目");
        node.putArray("participants");
        change.accept(node);
        return CDI.current().select(ObjectMapper.class).get().convertValue(node, ProjectProfile.class);
    }

    public DossierScene on(String other) {
        day = other;
        return this;
    }

    public String day() {
        return day;
    }

    public String project() {
        return project;
    }

    public String dossier() {
        return dossier;
    }

    public Person owner() {
        return Person.owner(department).on(day);
    }

    public Person body(String kind) {
        return BODIES.get(kind).on(day);
    }

    public Person office() {
        return Person.office().on(day);
    }

    public Person development() {
        return Person.of("fgw", "郑发改", "511900-FGW", Role.DEVELOPMENT_REFORM).on(day);
    }

    public Person government() {
        return Person.of("gov", "陈静", "511900-ZFB", Role.MUNICIPAL_GOVERNMENT).on(day);
    }

    public DossierScene way(String kind) {
        String path = "/projects/" + project + "/approval-path";
        long version = owner().get(path).jsonPath().getLong("version");
        owner().put(path, version, Map.of("kind", kind, "grounds", Map.of("depthOfPreparation", "方案论证已完成")))
                .then().statusCode(200);
        return this;
    }

    /** A dossier with everything a rule asks for, written but not handed in. */
    public DossierScene begin(String type) {
        dossier = owner().post("/projects/" + project + "/dossiers", Map.of("type", type)).then().statusCode(201)
                .extract().jsonPath().getString("id");
        Map<String, Object> content = new HashMap<>(content("1200000.00", "800000.00"));
        content.put("documentId", file(type));
        write(content);
        return this;
    }

    /** What a whole dossier says, its own document apart. */
    public static Map<String, Object> content(String... amounts) {
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (String section : List.of("NEED", "SCOPE", "TECHNICAL_DESIGN", "DATA_RESOURCES", "SECURITY", "CRYPTOGRAPHY", "PRODUCTS",
                "COSTS", "IMPLEMENTATION")) {
            chapters.add(Map.of("section", section, "text", "第一版 " + section));
        }
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            lines.add(Map.of("id", new UUID(7, i).toString(), "name", "费用" + i, "kind", "SOFTWARE_DEVELOPMENT", "amount",
                    new BigDecimal(amounts[i])));
        }
        return Map.of("chapters", chapters, "costLines", lines, "protectionGrade", 3,
                "catalogueEntries", List.of(Map.of("resource", "养老机构", "fields", "名称", "sharingKind", "UNCONDITIONAL", "openKind",
                        "OPEN", "format", "API", "updateCycle", "每日")),
                "products", List.of(Map.of("name", "国产数据库", "purpose", "存储", "secureAndReliable", true, "explanation", "测评合格")));
    }

    /** The same with one chapter written anew. */
    public Map<String, Object> rewritten(String section, String text) {
        Map<String, Object> content = new HashMap<>(read().getMap("content"));
        List<Map<String, Object>> chapters = new ArrayList<>();
        for (Object one : (List<?>) content.get("chapters")) {
            Map<?, ?> chapter = (Map<?, ?>) one;
            chapters.add(Map.of("section", chapter.get("section"), "text",
                    chapter.get("section").equals(section) ? text : chapter.get("text")));
        }
        content.put("chapters", chapters);
        return content;
    }

    /** A document of the project that is there. */
    public String file(String type) {
        String text = "第一页";
        Map<String, Object> file = Map.of("fileName", "文件.txt", "size", text.getBytes(StandardCharsets.UTF_8).length);
        JsonPath announced = owner().post("/projects/" + project + "/documents",
                Map.of("type", type, "title", "正文", "file", file)).then().statusCode(201).extract().jsonPath();
        owner().putText("/document-versions/" + announced.getString("versions[0].id") + "/content", text)
                .then().statusCode(200);
        return announced.getString("id");
    }

    public DossierScene write(Map<String, Object> content) {
        tryWrite(content).then().statusCode(200);
        return this;
    }

    public Response tryWrite(Map<String, Object> content) {
        return owner().put("/dossiers/" + dossier + "/contents", read().getLong("version"), content);
    }

    public DossierScene submit() {
        trySubmit(true).then().statusCode(200);
        return this;
    }

    public Response trySubmit(boolean reuse) {
        return submit(owner(), reuse);
    }

    /** At a moment, as UTC has it. */
    public void submitAt(String moment) {
        submit(owner().at(moment), true).then().statusCode(200);
    }

    private Response submit(Person by, boolean reuse) {
        return by.post("/dossiers/" + dossier + "/submission", read().getLong("version"),
                Map.of("letterNumber", "巴民函〔2026〕18号", "letterDate", day, "reuseOpinions", reuse));
    }

    public JsonPath read() {
        return owner().get("/dossiers/" + dossier).then().statusCode(200).extract().jsonPath();
    }

    public JsonPath procedure() {
        return owner().get("/dossiers/" + dossier + "/procedure").then().statusCode(200).extract().jsonPath();
    }

    /** The standing step of a kind. */
    public String step(String kind) {
        return procedure().getString("steps.find { it.kind == '" + kind + "' && !it.superseded }.id");
    }

    public String state(String kind) {
        return procedure().getString("steps.find { it.kind == '" + kind + "' && !it.superseded }.state");
    }

    public int round(String kind) {
        return procedure().getInt("steps.find { it.kind == '" + kind + "' && !it.superseded }.round");
    }

    public Response conclude(Person by, String kind, Map<String, Object> conclusion) {
        String step = step(kind);
        long version = owner().get("/steps/" + step).then().statusCode(200).extract().jsonPath().getLong("version");
        return by.post("/steps/" + step + "/outcome", version, conclusion);
    }

    /** Every body that is still asked agrees. */
    public DossierScene opinions() {
        BODIES.forEach((kind, body) -> {
            if ("OPEN".equals(state(kind))) {
                conclude(body(kind), kind, Map.of("outcome", "AGREED", "documentNumber", "函〔2026〕1号")).then().statusCode(200);
            }
        });
        return this;
    }

    /** The technical review; what it finds wanting is named, the other sections hold. */
    public Response technically(Person by, String outcome, String... wanting) {
        return conclude(by, "TECHNICAL_REVIEW", Map.of("outcome", outcome, "opinion", "技术审查意见", "assessment", assessment(wanting)));
    }

    public List<Map<String, Object>> assessment(String... wanting) {
        return read().getList("assessed", String.class).stream().map(section -> List.of(wanting).contains(section)
                ? Map.<String, Object>of("section", section, "sound", false, "finding", section + "需修改")
                : Map.<String, Object>of("section", section, "sound", true)).toList();
    }

    public DossierScene reviewed() {
        technically(office(), "AGREED").then().statusCode(200);
        inSession(Outcome.AGREED);
        return this;
    }

    /** What a session of the committee came to. */
    public void inSession(Outcome outcome) {
        inSession(read().getString("type"), dossier, day, outcome);
    }

    public static void inSession(String type, String dossier, String day, Outcome outcome) {
        StepDesk desk = CDI.current().select(StepDesk.class).get();
        OnContext.inTransaction(() -> desk.concludeInSession(ProcedureKind.valueOf(type), UUID.fromString(dossier),
                StepKind.COMPREHENSIVE_REVIEW, DecideStep.of(outcome, "综合评审结论"), LocalDate.parse(day),
                new Actor("chair", "赵敏", "511900-ZFB", Set.of(Role.COMMITTEE_CHAIR))));
    }

    public DossierScene governed() {
        conclude(owner(), "GOVERNMENT_REPORT", Map.of("outcome", "AGREED")).then().statusCode(200);
        conclude(government(), "GOVERNMENT_DECISION", Map.of("outcome", "AGREED")).then().statusCode(200);
        return this;
    }

    public String stage() {
        return owner().get("/projects/" + project).then().statusCode(200).extract().jsonPath().getString("stage");
    }

    public void isAt(String expected) {
        assertEquals(expected, stage());
    }
}
