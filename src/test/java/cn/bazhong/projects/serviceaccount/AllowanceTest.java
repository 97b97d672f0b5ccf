package cn.bazhong.projects.serviceaccount;

import static cn.bazhong.projects.testsupport.Systems.allow;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A system does for a department what that one lets it do, for as long as it does, and nothing else. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class AllowanceTest {
    private static final String DAY = "2026-03-02";
    private static final String FINANCE = "FINANCE_OPINION";
    private static final String SCREENING = "/applications/screenings";
    private final Person owner = Person.owner("511900-TJJ").on(DAY);
    private final Person finance = Person.of("allowing", "周处长", "511900-CZJ", Role.FINANCE).on(DAY);

    @Test
    void whatTheRealmLetsItAskForTheDepartmentHasToAllowToo() {
        Person system = system("asks-for-much");
        system.post(SCREENING, Map.of()).then().statusCode(403).body("type", containsString("not-permitted"),
                "detail", containsString("统计局"), "detail", containsString("applications.submit"));
        system.inEnglish().post("/change-requests", Map.of()).then().statusCode(403).body("detail", containsString("changes.submit"));
        system.post("/policies", Map.of()).then().statusCode(403).body("detail", containsString("不向接入系统开放"));
        assertEquals(201, allow(owner, "asks-for-much", Set.of("applications.submit"), List.of(), "2026-03-31").statusCode());
        system.post(SCREENING, Map.of()).then().statusCode(422);
        system.post("/change-requests", Map.of()).then().statusCode(403);
        Person.system("asks-for-much", "511900-TJJ", "changes.submit").on(DAY).post(SCREENING, Map.of()).then().statusCode(403)
                .body("detail", containsString("本系统均不具备：applications.submit"));
    }

    @Test
    void itHoldsToItsLastDayAndUntilItIsRevoked() {
        Person system = system("for-a-time");
        String id = allow(owner, "for-a-time", Set.of("applications.submit"), List.of(), "2026-03-12").then().statusCode(201)
                .header("Location", containsString("/allowances/")).body("holds", equalTo(true), "givenBy", equalTo("张伟"),
                        "department.code", equalTo("511900-TJJ")).extract().path("id");
        system.on("2026-03-12").post(SCREENING, Map.of()).then().statusCode(422);
        system.on("2026-03-13").post(SCREENING, Map.of()).then().statusCode(403);
        Person other = Person.owner("511900-JTJ").on(DAY);
        other.get("/allowances/" + id).then().statusCode(404);
        String revocation = "/allowances/" + id + "/revocation";
        other.post(revocation, 0, Map.of("reason", "不行")).then().statusCode(404);
        owner.post(revocation, 7, Map.of("reason", "停用")).then().statusCode(412);
        owner.post(revocation, Map.of("reason", "停用")).then().statusCode(428);
        owner.post(revocation, 0, Map.of("reason", "停用")).then().statusCode(200)
                .body("holds", equalTo(false), "revokedBecause", equalTo("停用"), "actions[0].allowed", equalTo(false));
        system.post(SCREENING, Map.of()).then().statusCode(403);
        owner.post(revocation, 1, Map.of("reason", "再停")).then().statusCode(409);
        owner.get("/service-accounts/for-a-time/allowances").then().body("items.id", contains(id));
    }

    @Test
    void itIsOfTheDepartmentThatGaveItAndOfThatSystem() {
        system("of-one");
        system("of-another");
        allow(owner, "of-one", Set.of("applications.submit"), List.of(), "2026-03-31").then().statusCode(201);
        system("of-another").post(SCREENING, Map.of()).then().statusCode(403);
        Person moved = Person.system("of-one", "511900-JTJ", "applications.submit").on(DAY);
        moved.post(SCREENING, Map.of()).then().statusCode(403);
        owner.get("/service-accounts/of-one").then().statusCode(404);
        Person.owner("511900-JTJ").on(DAY).get("/service-accounts/of-one/allowances").then().statusCode(200).body("items", empty());
        admin("511900").get("/service-accounts/of-one/allowances").then().body("items.size()", equalTo(1));
    }

    @Test
    void itsPeopleAllowWhatTheyHaveThemselvesAndWhoAdministersRevokes() {
        system("whose-is-it");
        Map<String, Object> fits = asked("reason", "对接");
        Person admin = admin("511900");
        post(admin, fits).then().statusCode(403).body("detail", containsString("所代表单位"));
        post(Person.owner("511900-JTJ").on(DAY), fits).then().statusCode(404);
        post(Person.of("no-owner", "科员", "511900-TJJ", Role.REVIEW_EXPERT).on(DAY), fits).then().statusCode(422)
                .body("violations.field", contains("scopes"));
        refused("scopes", asked("scopes", List.of("lists.read")));
        refused("scopes", asked("scopes", List.of("nonsense")));
        refused("opinionsAs", asked("scopes", List.of("opinions.give")));
        refused("opinionsAs", asked("opinionsAs", List.of("FINANCE")));
        Map<String, Object> opinions = asked("scopes", List.of("opinions.give"));
        opinions.put("opinionsAs", List.of("FINANCE"));
        refused("opinionsAs", opinions);
        opinions.put("opinionsAs", List.of("PROJECT_OWNER"));
        refused("opinionsAs", opinions);
        refused("lastDay", asked("lastDay", "2026-03-01"));
        refused("lastDay", asked("lastDay", "2027-03-03"));
        String id = post(owner, asked("lastDay", "2027-03-02")).then().statusCode(201).extract().path("id");
        admin("511902").get("/allowances/" + id).then().statusCode(404);
        admin.post("/allowances/" + id + "/revocation", 0, Map.of("reason", "密钥泄露")).then().statusCode(200)
                .body("revokedBy", equalTo("管理员"));
    }

    /** Where a department has signing, a system concludes no more than whoever lets it. */
    @Test
    void whereThereIsSigningWhoSignsLastAllows() {
        Person head = Person.of("ga-head", "局长", "511900-GAJ", Role.PUBLIC_SECURITY).on(DAY);
        Person clerk = Person.of("ga-clerk", "科员", "511900-GAJ", Role.PUBLIC_SECURITY).on(DAY);
        head.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        Person.system("of-police", "511900-GAJ", "opinions.give").on(DAY).get("/me");
        List<Object> before = admin("511900").get("/departments/511900-GAJ/signing").path("levels");
        sign(List.of(List.of(Map.of("id", "ga-head"))));
        Set<String> scope = Set.of("opinions.give");
        allow(clerk, "of-police", scope, List.of(Role.PUBLIC_SECURITY), "2026-03-31").then().statusCode(403)
                .body("detail", containsString("最后签发人"));
        clerk.get("/service-accounts/of-police").then().body("actions.find { it.name == 'give-allowance' }.allowed", equalTo(false));
        allow(head, "of-police", scope, List.of(Role.PUBLIC_SECURITY), "2026-03-31").then().statusCode(201);
        draft(Person.system("of-police", "511900-GAJ", "opinions.give").on(DAY), head);
        sign(before);
    }

    /** What it drafts is signed like a clerk's. */
    private static void draft(Person system, Person head) {
        DossierScene scene = DossierScene.listed("511900-SWJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        Map<String, Object> agreed = Map.of("outcome", "AGREED", "opinion", "符合等级保护要求");
        scene.conclude(system, "PUBLIC_SECURITY_OPINION", agreed).then().statusCode(202);
        String step = "/steps/" + scene.step("PUBLIC_SECURITY_OPINION");
        head.get(step + "/draft").then().statusCode(200)
                .body("draftedBy", equalTo("of-police（通过接口）"), "waitsFor", equalTo(1));
        system.post(step + "/draft/signature", 0, Map.of()).then().statusCode(403);
        head.post(step + "/draft/signature", 0, Map.of()).then().statusCode(200);
        head.get(step).then().body("state", equalTo("DONE"));
    }

    private static void sign(List<?> levels) {
        Person admin = admin("511900");
        String signing = "/departments/511900-GAJ/signing";
        admin.put(signing, admin.get(signing).jsonPath().getLong("version"), Map.of("levels", levels)).then().statusCode(200);
    }

    @Test
    void a20_aSystemGivesTheOpinionItsDepartmentLetsItGiveWithItsPaperAndConcludesNothingElse() {
        DossierScene scene = DossierScene.listed("511900-MZJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        Person system = Person.system("budget", "511900-CZJ", "opinions.give", "projects.read").on(DAY);
        Map<String, Object> agreed = Map.of("outcome", "AGREED", "opinion", "资金来源明确");
        scene.conclude(system, FINANCE, agreed).then().statusCode(403).body("detail", containsString("opinions.give"));
        allow(finance, "budget", Set.of("opinions.give"), List.of(Role.FINANCE), "2026-12-31").then().statusCode(201);
        system.all("/consultations").then().body("items.id", hasItem(scene.dossier()));
        scene.conclude(system, "CYBERSPACE_OPINION", agreed).then().statusCode(403);
        file(system, scene, "APPROVAL").then().statusCode(403);
        String paper = file(system, scene, "OPINION").then().statusCode(201).extract().path("id");
        String version = system.get("/documents/" + paper).path("versions[0].id");
        system.putText("/document-versions/" + version + "/content", "同意").then().statusCode(200);
        scene.conclude(system, FINANCE, Map.of("outcome", "AGREED", "opinion", "资金来源明确", "documentId", paper)).then().statusCode(200)
                .body("decidedBy", equalTo("budget（通过接口）"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body(
                "items.findAll { it.actorName == 'budget（通过接口）' }.department", hasItem("511900-CZJ"));
        scene.opinions().reviewed().governed();
        scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号")).then()
                .statusCode(200);
        scene.conclude(system, "BUDGET_REVIEW", Map.of("outcome", "AGREED", "documentNumber", "巴财评〔2026〕3号")).then().statusCode(403);
        finance.get("/service-accounts/budget/deeds").then().statusCode(200).body("items.projectId", hasItem(scene.project()));
        admin("511900").get("/service-accounts/budget/deeds").then().statusCode(200).body("items.department", hasItem("511900-CZJ"),
                "items.summary", everyItem(nullValue()), "items.projectId", everyItem(nullValue()));
    }

    /** Whoever lets it give opinions lets it see what it is asked about, not the whole city. */
    @Test
    void aSystemSeesWhatItsDepartmentTakesPartIn() {
        DossierScene scene = DossierScene.listed("511900-MZJ", same -> { });
        Person.system("sees-little", "511900-CZJ", "projects.read").on(DAY).get("/projects/" + scene.project()).then().statusCode(404);
    }

    @Test
    void theListTellsWhatEachMayDoAndEachDepartmentItsOwn() {
        Person system = Person.system("listed-one", "511900-TJJ", "applications.submit", "lists.read").on(DAY);
        system.get("/me").then().statusCode(200).body("roles", contains("integration"));
        allow(owner, "listed-one", Set.of("applications.submit", "changes.submit"), List.of(), "2026-03-31").then().statusCode(201);
        String one = "items.find { it.clientId == 'listed-one' }";
        owner.all("/service-accounts").then().body(one + ".allowed", containsInAnyOrder("applications.submit", "changes.submit"),
                one + ".scopes", hasItems("applications.submit", "lists.read"), "items.department.code.unique()", contains("511900-TJJ"));
        Person.owner("511900-JTJ").on(DAY).all("/service-accounts").then().body("items.clientId", not(hasItem("listed-one")));
        admin("511900").all("/service-accounts").then().body("items.clientId", hasItem("listed-one"));
        admin("511902").all("/service-accounts").then().body("items.clientId", not(hasItem("listed-one")));
        system.get("/service-accounts").then().statusCode(403);
    }

    private static Person admin(String jurisdiction) {
        return Person.of("admin-" + jurisdiction, "管理员", jurisdiction + "-DSJ", Role.PLATFORM_ADMIN).on(DAY);
    }

    /** One that has called, and asks for some of what owners do. */
    private static Person system(String client) {
        Person system = Person.system(client, "511900-TJJ", "applications.submit", "changes.submit").on(DAY);
        system.get("/me").then().statusCode(200);
        return system;
    }

    private void refused(String field, Map<String, Object> asked) {
        post(owner, asked).then().statusCode(422).body("violations.field", contains(field));
    }

    private static Response post(Person by, Map<String, Object> asked) {
        return by.post("/service-accounts/whose-is-it/allowances", asked);
    }

    private static Map<String, Object> asked(String field, Object value) {
        Map<String, Object> asked = new HashMap<>(Map.of("scopes", List.of("applications.submit"), "opinionsAs", List.of(), "lastDay",
                "2026-03-31", "reason", "对接"));
        asked.put(field, value);
        return asked;
    }

    private static Response file(Person system, DossierScene scene, String type) {
        return system.post("/projects/" + scene.project() + "/documents", Map.of("type", type, "title", "意见", "file",
                Map.of("fileName", "意见.txt", "size", 6)));
    }
}
