package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.testsupport.ExecutionScene;
import cn.bazhong.projects.testsupport.OversightScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.TerminationScene;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From an order that was not met to the end of the project: the office proposes, the committee reviews, the government decides (A43). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A43OrderedTerminationTest {

    @Test
    void a43_whoeverDoesNotPutRightWhatWasOrderedLosesTheProjectInTheEnd() {
        OversightScene oversight = OversightScene.of("511900-JYJ");
        oversight.ordered(oversight.finance()).overdue();
        oversight.decided(oversight.finance(), "TERMINATE").then().statusCode(200).body("measures.kind", contains("TERMINATE"));
        ExecutionScene scene = oversight.execution();
        List<String> begun = scene.dossier().office().all("/terminations?state=SUBMITTED").then().statusCode(200).extract()
                .jsonPath().getList("items.findAll { it.ordered && it.projectId == '" + scene.project() + "' }.id");
        TerminationScene termination = TerminationScene.of(scene, begun.get(0));
        termination.conclude(scene.dossier().office(), Map.of("outcome", "AGREED", "opinion", "建议终止")).then().statusCode(200);
        termination.inSession(ProcedureKind.ORDERED_TERMINATION, Outcome.AGREED);
        termination.conclude(scene.dossier().government(), Map.of("outcome", "AGREED", "documentNumber", "巴府函〔2026〕10号")).then()
                .statusCode(200);
        scene.dossier().isAt("TERMINATED");
        scene.owner().get("/rectifications/" + oversight.order()).then().statusCode(200).body("state", equalTo("REVOKED"));
        scene.owner().get("/projects/" + scene.project() + "/events?limit=100").then().body("items.type",
                hasItems("MEASURE_DECIDED", "TERMINATION_AGREED", "RECTIFICATION_REVOKED", "STAGE_CHANGED"));
    }
}
