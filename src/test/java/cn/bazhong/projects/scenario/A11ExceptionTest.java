package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.ResourceScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may not share its information but is needed goes to the committee, and on to the government (A11). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A11ExceptionTest {
    private static final String NUMBER = "巴府函〔2026〕52号";
    @Inject
    StepDesk desk;

    @Test
    void a11_whatSharesNothingIsNotApprovedBeforeCommitteeAndGovernmentHaveAgreed() {
        DossierScene scene = DossierScene.listed("511900-ZJFY", profile -> profile.put("sharesData", false)
                .put("nonSharingBasis", "《干部人事档案工作条例》第二十八条")).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions()
                .reviewed().governed();
        approve(scene).then().statusCode(409).body("article", equalTo("A11"));
        scene.owner().get("/projects/" + scene.project()).then().body("actions.find { it.name == 'request-non-sharing' }.allowed", equalTo(true));
        scene.owner().post("/requests", asked(scene, null)).then().statusCode(422).body("violations.field", contains("legalBasis"));
        String request = scene.owner().post("/requests", asked(scene, "《干部人事档案工作条例》第二十八条")).then().statusCode(201)
                .body("waitsFor.kind", equalTo("NON_SHARING_REVIEW"), "legalBasis", equalTo("《干部人事档案工作条例》第二十八条"))
                .extract().path("id");
        scene.owner().post("/requests", asked(scene, "同上")).then().statusCode(409);
        conclude(Person.chair().on(scene.day()), request, Map.of("outcome", "AGREED")).then().statusCode(403);
        scene.office().get("/review-sessions/preparation?docket=NON_SHARING").then().statusCode(200)
                .body("items.projectId", hasItem(scene.project()));
        OnContext.inTransaction(() -> desk.concludeInSession(ProcedureKind.NON_SHARING_EXCEPTION, UUID.fromString(request),
                StepKind.NON_SHARING_REVIEW, DecideStep.of(Outcome.AGREED, "确有必要"), LocalDate.parse(scene.day()),
                new Actor("chair", "赵敏", "511900-ZFB", Set.of(Role.COMMITTEE_CHAIR))));
        approve(scene).then().statusCode(409).body("article", equalTo("A11"));
        conclude(scene.government(), request, Map.of("outcome", "AGREED")).then().statusCode(422);
        conclude(scene.government(), request, Map.of("outcome", "AGREED", "opinion", "同意", "documentNumber", NUMBER)).then().statusCode(200);
        scene.owner().get("/requests/" + request).then().body("state", equalTo("AGREED"), "documentNumber", equalTo(NUMBER));
        approve(scene).then().statusCode(200);
        scene.isAt("APPROVED");
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type", hasItems("NON_SHARING_REQUESTED",
                "NON_SHARING_AGREED"));
        scene.owner().get("/sharing-rates/511900-ZJFY").then().body("projects.find { it.projectId == '" + scene.project()
                + "' }.rate.shareable", equalTo(0));
    }

    @Test
    void a11_whatSharesNeedsNoExceptionBeforeApprovalButTheLawMayChangeLater() {
        DossierScene listed = DossierScene.listed("511900-SWGS", same -> { });
        listed.owner().get("/projects/" + listed.project()).then().body("actions.name", not(hasItem("request-non-sharing")));
        ExecutionScene approved = ExecutionScene.approved("511900-SWGS");
        String request = approved.owner().post("/requests", asked(approved.dossier(), "新法第十条")).then().statusCode(201).extract().path("id");
        ResourceScene scene = ResourceScene.takenOver(approved);
        String rate = "projects.find { it.projectId == '" + approved.project() + "' }.rate.shareable";
        approved.owner().get("/sharing-rates/511900-SWGS").then().body(rate, equalTo(1));
        OnContext.inTransaction(() -> desk.concludeInSession(ProcedureKind.NON_SHARING_EXCEPTION, UUID.fromString(request),
                StepKind.NON_SHARING_REVIEW, DecideStep.of(Outcome.DISAGREED, "可脱敏共享"), LocalDate.parse(approved.dossier().day()),
                new Actor("chair", "赵敏", "511900-ZFB", Set.of(Role.COMMITTEE_CHAIR))));
        approved.owner().get("/requests/" + request).then().body("state", equalTo("REFUSED"), "opinion", equalTo("可脱敏共享"));
        approved.owner().get("/sharing-rates/511900-SWGS").then().body(rate, equalTo(1));
        scene.write(ResourceScene.content("养老机构", "sharingKind", "NONE")).then().statusCode(200);
        scene.submit().then().statusCode(422).body("rule", equalTo("A10_RESOURCE_NO_BASIS"));
    }

    private static Map<String, Object> asked(DossierScene scene, String basis) {
        Map<String, Object> asked = new HashMap<>(Map.of("kind", "NON_SHARING", "projectId", scene.project(), "reason", "审判业务必需"));
        asked.put("legalBasis", basis);
        return asked;
    }

    private static Response approve(DossierScene scene) {
        return scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"));
    }

    private static Response conclude(Person by, String request, Map<String, Object> decision) {
        String step = by.get("/requests/" + request).jsonPath().getString("stepId");
        return by.post("/steps/" + step + "/outcome", by.get("/steps/" + step).jsonPath().getLong("version"), decision);
    }
}
