package cn.bazhong.projects.succession;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PaperScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department that is renamed or merged signs on: what it has signed, and the papers it was drafting. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class SigningSuccessionTest {
    private static final String DAY = "2026-04-24";
    private static final String KIND = "RECTIFICATION_ORDER";
    private static final Person ADMIN = Person.of("admin-91", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on(DAY);

    @Inject
    Departments departments;

    @BeforeEach
    void departmentsOfTheirOwn() {
        NewDepartments.enter(departments, "511900-S91A", "511900-S91C", "511900-S91D", "511900-S91E", "511900-S91F");
    }

    @Test
    void aRenamedDepartmentStillSignsWhatItsPeopleConclude() {
        Organ organ = new Organ("511900-S91A", "91a");
        OversightScene first = organ.ordered("巴监〔2026〕389号").responded();
        OversightScene second = organ.ordered("巴监〔2026〕390号").responded();
        organ.signs();
        first.verified(organ.clerk, true).then().statusCode(202);
        renamed("511900-S91A", "511900-S91B");
        second.verified(organ.clerk, true).then().statusCode(202).body("waitsFor", equalTo(1));
        sign(organ.head, step(second)).then().statusCode(200).body("waitsFor", equalTo(2));
        sign(organ.leader, step(second)).then().statusCode(200).body("state", equalTo("CONCLUDED"));
        sign(organ.head, step(first)).then().statusCode(200);
        sign(organ.leader, step(first)).then().statusCode(409).body("detail", containsString("已有变化"));
        first.verified(organ.clerk, true).then().statusCode(202).body("waitsFor", equalTo(1), "signatures", empty());
        ADMIN.get("/departments/511900-S91B/signing").then().body("levels[1].name", contains("局长91a"));
        ADMIN.get("/departments/511900-S91A/succession").then().body("holdings.find { it.kind == 'signing' }.count", equalTo(0));
    }

    @Test
    void theMergedSignAsTheirSuccessorDoes() {
        Organ merged = new Organ("511900-S91C", "91c");
        Organ heir = new Organ("511900-S91D", "91d");
        DossierScene dossier = DossierScene.listed("511900-RSJ", profile -> profile.put("industryAuthority", "511900-S91C")).way("PLAN_ONLY")
                .begin("IMPLEMENTATION_PLAN").submit();
        String step = dossier.step("INDUSTRY_OPINION");
        String issued = new PaperScene("RECTIFICATION", merged.ordered("巴监〔2026〕391号").order()).issue(merged.clerk, KIND, "巴监〔2026〕391号").getString("id");
        OversightScene other = merged.ordered("巴监〔2026〕392号");
        merged.signs();
        enter("511900-S91D", List.of(List.of(Map.of("id", "leader-91d"))));
        dossier.conclude(merged.clerk, "INDUSTRY_OPINION", Map.of("outcome", "AGREED", "opinion", "同意")).then().statusCode(202);
        sign(merged.head, step).then().statusCode(200).body("waitsFor", equalTo(2));
        String draft = new PaperScene("RECTIFICATION", other.order()).tryIssue(merged.clerk, KIND, "巴监〔2026〕392号").then().statusCode(201)
                .extract().path("id");
        owes(merged.head, draft, contains("SIGN_PAPER"));

        ADMIN.post("/departments/511900-S91C/succession", Map.of("successor", "511900-S91D", "effectiveOn", "2026-01-01", "documentNumber",
                "巴编发〔2026〕9号")).then().statusCode(200);

        sign(heir.leader, step).then().statusCode(200).body("state", equalTo("CONCLUDED"));
        heir.leader.get("/papers/" + draft).then().statusCode(200).body("state", equalTo("SIGNING"), "signing.waitsFor", equalTo(1),
                "department.code", equalTo("511900-S91C"));
        owes(merged.head, draft, empty());
        owes(heir.leader, draft, contains("SIGN_PAPER"));
        signPaper(heir.leader, draft).then().statusCode(409).body("detail", containsString("已有变化"));
        heir.leader.post("/papers/" + draft + "/return", version(heir.leader, draft), Map.of("reason", "以新名义印发")).then().statusCode(200);
        owes(heir.leader, draft, empty());
        heir.leader.all("/papers").then().body("items.id", hasItem(issued));
        heir.leader.post("/papers/" + issued + "/revocation", version(heir.leader, issued), Map.of("reason", "有误")).then().statusCode(200);
    }

    /** Its people do not come under those who signed in the department that joined it. */
    @Test
    void whoConcludedWithoutSigningStillDoesAfterAMerger() {
        Organ merged = new Organ("511900-S91E", "91e");
        OversightScene order = merged.ordered("巴监〔2026〕393号").responded();
        merged.signs();
        ADMIN.post("/departments/511900-S91E/succession", Map.of("successor", "511900-S91F", "effectiveOn", "2026-01-01", "documentNumber",
                "巴编发〔2026〕10号")).then().statusCode(200);
        ADMIN.get("/departments/511900-S91F/signing").then().body("levels", empty());
        order.verified(new Organ("511900-S91F", "91f").clerk, true).then().statusCode(200);
    }

    /** A department with somebody who drafts, somebody who signs and somebody who issues. */
    private static final class Organ {
        private final String code;
        private final String name;
        private final Person clerk;
        private final Person head;
        private final Person leader;

        Organ(String code, String name) {
            this.code = code;
            this.name = name;
            clerk = of("clerk-", "科员");
            head = of("head-", "科长");
            leader = of("leader-", "局长");
            Stream.of(clerk, head, leader).forEach(each -> each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
        }

        private Person of(String id, String title) {
            return Person.of(id + name, title + name, code, Role.INDUSTRY_AUTHORITY).on(DAY);
        }

        /** On a project of its industry. */
        OversightScene ordered(String number) {
            OversightScene scene = OversightScene.of("511900-RSJ");
            Database.execute("UPDATE project SET profile = replace(profile, '\"511900-MZJ\"', '\"" + code + "\"') WHERE id = '" + scene.project()
                    + "'");
            Database.execute("INSERT INTO project_access SELECT '" + code + "', code, id, 'CONSULTED' FROM project WHERE id = '"
                    + scene.project() + "' ON CONFLICT DO NOTHING");
            return scene.ordered(clerk, "documentNumber", number);
        }

        void signs() {
            enter(code, List.of(List.of(Map.of("id", "head-" + name)), List.of(Map.of("id", "leader-" + name))));
        }
    }

    private static void enter(String code, List<?> levels) {
        long version = ADMIN.get("/departments/" + code + "/signing").jsonPath().getLong("version");
        ADMIN.put("/departments/" + code + "/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }

    private static void renamed(String code, String to) {
        ADMIN.post("/departments/" + code + "/succession", Map.of("newDepartment", Map.of("code", to, "name", "监督" + to + "局", "nameEn",
                "Bureau " + to), "effectiveOn", "2026-01-01", "documentNumber", "巴编发〔2026〕8号")).then().statusCode(200);
    }

    private static String step(OversightScene scene) {
        JsonPath procedures = scene.owner().get("/projects/" + scene.project() + "/procedures").then().statusCode(200).extract().jsonPath();
        return procedures.getString("items.find { it.subjectId == '" + scene.order() + "' }.steps.find { it.kind == "
                + "'RECTIFICATION_VERIFICATION' && !it.superseded }.id");
    }

    private static Response sign(Person by, String step) {
        return by.post("/steps/" + step + "/draft/signature", by.get("/steps/" + step + "/draft").jsonPath().getLong("version"), Map.of());
    }

    private static Response signPaper(Person by, String paper) {
        return by.post("/papers/" + paper + "/signature", version(by, paper), Map.of());
    }

    private static long version(Person by, String paper) {
        return by.get("/papers/" + paper).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private static void owes(Person somebody, String paper, Matcher<?> kinds) {
        somebody.all("/inbox?box=OBLIGATIONS").then().body("items.findAll { it.page == '/papers/" + paper + "' }.obligation", kinds);
    }
}
