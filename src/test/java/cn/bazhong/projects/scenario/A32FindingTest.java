package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.RestrictionCauses;
import cn.bazhong.projects.restriction.Restrictions;
import cn.bazhong.projects.restriction.StoppingPoint;
import cn.bazhong.projects.testsupport.DeterminationScene;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was not shared in a year restricts the whole next one, whatever is corrected before (A32). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A32FindingTest {
    private static final String OWNER = "511900-GZW";
    @Inject
    RestrictionCauses causes;

    @Test
    void a32_aYearlyFindingStopsApprovalsAndTheFundsOfThatProjectAloneUntilTheEndOfTheNextYear() {
        DossierScene found = DossierScene.listed(OWNER, same -> { });
        DossierScene other = DossierScene.listed(OWNER, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit().opinions()
                .reviewed().governed();
        DeterminationScene scene = DeterminationScene.of(found);
        scene.propose("DATA_NOT_SHARED").then().statusCode(422).body("rule", equalTo("A32_FINDING_YEAR"));
        scene.propose("DATA_NOT_SHARED", "year", 2024).then().statusCode(422);
        scene.proposed("DATA_NOT_SHARED", "year", 2025).found();
        scene.owner().get(scene.path("")).then().body("from", equalTo("2026-03-02"), "until", equalTo("2026-12-31"), "holds", equalTo(true));
        scene.propose("DATA_NOT_SHARED", "year", 2025).then().statusCode(409).body("article", equalTo("A32"));

        approve(other).then().statusCode(409).body("article", equalTo("A32"));
        assertEquals(1, stopping(found, StoppingPoint.OM_FUNDS, "2026-03-02"));
        assertEquals(0, stopping(other, StoppingPoint.OM_FUNDS, "2026-03-02"));
        assertEquals(1, stopping(found, StoppingPoint.ADDED_CLOUD, "2026-03-02"));

        scene.on("2026-05-11").report().then().statusCode(200).body("remedies.size()", equalTo(1), "state", equalTo("FOUND"));
        assertEquals(List.of(), scene.owed(scene.organ()));
        scene.end(scene.organ()).then().statusCode(409).body("article", equalTo("A32"));
        scene.end(scene.dossier().development()).then().statusCode(403);
        approve(other.on("2026-12-31")).then().statusCode(409).body("article", equalTo("A32"));
        assertEquals(1, stopping(found, StoppingPoint.OM_FUNDS, "2026-12-31"));
        assertEquals(0, stopping(found, StoppingPoint.OM_FUNDS, "2027-01-01"));
        scene.on("2027-01-01").owner().get("/departments/" + OWNER + "/restrictions/history").then().body("items.holds", contains(false));
        approve(other.on("2027-01-01")).then().statusCode(200);
        other.isAt("APPROVED");
    }

    @Test
    void a32_ofThisYearItIsFoundInAdvanceAndRestrictsFromTheFirstOfTheNext() {
        DossierScene found = DossierScene.listed("511900-ZGH", same -> { });
        DeterminationScene scene = DeterminationScene.of(found).proposed("DATA_COLLECTED_TWICE", "year", 2026).found();
        scene.owner().get(scene.path("")).then().body("from", equalTo("2027-01-01"), "until", equalTo("2027-12-31"), "holds", equalTo(false));
        assertEquals(List.of(), scene.stopped());
        scene.on("2027-01-01").owner().get("/departments/511900-ZGH/restrictions").then().body("items.point", hasItem("DRC_APPROVAL"));
        scene.organ().get("/determinations?year=2026&kind=DATA_COLLECTED_TWICE&owner=511900-ZGH").then().body("items.id", contains(scene.id()));
        assertEquals(0, stopping(found, StoppingPoint.OM_FUNDS, "2028-01-01"));
    }

    private static Response approve(DossierScene scene) {
        return scene.conclude(scene.development(), "DESIGN_APPROVAL", Map.of("outcome", "AGREED", "documentNumber", "巴发改〔2026〕12号"));
    }

    /** As whoever spends money or gives cloud asks. */
    private long stopping(DossierScene project, StoppingPoint point, String day) {
        String owner = ownerOf(project);
        List<Cause> all = OnContext.inTransaction(() -> causes.causes(owner, LocalDate.parse(day)));
        return Restrictions.stopping(all, point, owner, UUID.fromString(project.project()), LocalDate.parse(day)).size();
    }

    private static String ownerOf(DossierScene project) {
        return project.owner().get("/projects/" + project.project()).then().statusCode(200).extract().path("ownerDepartment.code");
    }
}
