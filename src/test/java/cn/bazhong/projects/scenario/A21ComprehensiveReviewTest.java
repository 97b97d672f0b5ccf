package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several dossiers in one session of the committee, and what its word makes of each (A5, A20, A21). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A21ComprehensiveReviewTest {
    private static final String DAY = "2026-03-02";

    record Before(UUID id, DossierScene scene) implements CommitteeRoom.Subject {
    }

    @Test
    void a20_a21_theCommitteeAgreesDefersAndRefusesInOneSession() {
        Before agreed = atTheCommittee();
        Before deferred = atTheCommittee();
        Before refused = atTheCommittee();
        DossierScene open = reviewable("511900-JYJ");
        open.conclude(open.body("ECONOMY_OPINION"), "ECONOMY_OPINION", Map.of("outcome", "DISAGREED", "opinion", "重复建设")).then().statusCode(200);
        open.opinions();
        open.technically(open.office(), "AGREED").then().statusCode(200);
        Person.office().on(DAY).get("/review-sessions/preparation?docket=DOSSIERS").then().statusCode(200)
                .body("items.id", hasItems(agreed.id().toString(), deferred.id().toString(), refused.id().toString()),
                        "items.id", not(hasItem(open.dossier())));

        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(agreed, deferred, refused));
        agreed.scene().conclude(Person.chair().on(DAY), "COMPREHENSIVE_REVIEW", Map.of("outcome", "AGREED")).then()
                .statusCode(403);
        room.open();
        room.agreeTo(agreed, deferred, refused);
        room.conclude(CHAIR, room.conclusion(agreed, "AGREE"), room.conclusion(deferred, "DEFER", "reason", "方案不成熟"),
                room.conclusion(refused, "DELETE", "reason", "不具备条件")).statusCode(200);
        room.close(null).statusCode(200);

        assertEquals("OPEN", agreed.scene().state("GOVERNMENT_REPORT"));
        assertEquals("2026-03-02", agreed.scene().procedure()
                .getString("steps.find { it.kind == 'COMPREHENSIVE_REVIEW' }.legalDate"));
        deferred.scene().owner().get("/dossiers/" + deferred.id()).then().body("state", equalTo("RETURNED"), "opinion",
                equalTo("方案不成熟"));
        refused.scene().owner().get("/dossiers/" + refused.id()).then().body("state", equalTo("REJECTED"));
        refused.scene().isAt("REJECTED");

        deferred.scene().write(deferred.scene().rewritten("SCOPE", "第二版")).submit().opinions();
        deferred.scene().technically(deferred.scene().office(), "AGREED").then().statusCode(200);
        Person.office().on(DAY).get("/review-sessions/preparation?docket=DOSSIERS").then()
                .body("items.id", hasItem(deferred.id().toString()));
    }

    private static Before atTheCommittee() {
        DossierScene scene = reviewable("511900-JYJ").opinions();
        scene.technically(scene.office(), "AGREED").then().statusCode(200);
        return new Before(UUID.fromString(scene.dossier()), scene);
    }

    private static DossierScene reviewable(String owner) {
        return DossierScene.listed(owner, same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
    }

    private static Map<String, Object> call(Before... items) {
        return new HashMap<>(Map.of("docket", "DOSSIERS", "scheduledOn", DAY, "place", "市政府第一会议室", "members",
                CommitteeRoom.members(), "items", List.of(items).stream().map(one -> one.id().toString()).toList()));
    }
}
