package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of the Measures names the projects whose dossiers an article is holding up, and why. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class HeldUpDossiersTest {

    @Test
    void a20_a21_whatADossierWaitsForIsToldUnderItsArticle() {
        DossierScene scene = DossierScene.listed("511900-JYJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        held(scene.owner(), "A20").body("items.projectId", not(hasItem(scene.project())));
        scene.conclude(scene.body("FINANCE_OPINION"), "FINANCE_OPINION", Map.of("outcome", "DISAGREED", "opinion", "偏高"))
                .then().statusCode(200);
        String found = "items.find { it.projectId == '" + scene.project() + "' }";
        held(scene.owner(), "A20").body(found + ".by", equalTo("OPEN_DUTY"), found + ".reasons[0]", startsWith("待答复征求意见："));
        held(Person.owner("511900-GGZY").on("2026-03-02"), "A20").body("items.projectId", not(hasItem(scene.project())));
        scene.owner().get("/articles/holding-up").then().statusCode(200).body("items.article", hasItem("A20"));

        scene.opinions();
        scene.technically(scene.office(), "RETURNED", "COSTS").then().statusCode(200);
        held(scene.owner(), "A21").body(found + ".by", equalTo("RETURNED_DOSSIER"), found + ".page",
                equalTo("/dossiers/" + scene.dossier()), found + ".reasons", contains("报批文件已退回修改：技术审查意见"));
    }

    private static ValidatableResponse held(Person reader, String article) {
        return reader.all("/articles/" + article + "/holding-up").then().statusCode(200);
    }
}
