package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
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

    @Test
    void a5_a21_whatIsAgreedToSubjectToRevisionIsMendedInTheDossierItself() {
        Before revised = atTheCommittee();
        DossierScene scene = revised.scene();
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(revised));
        room.open();
        room.agreeTo(revised);
        room.conclude(CHAIR, room.conclusion(revised, "AGREE_AFTER_REVISION", "revisionPoints", "补充灾备方案", "reviseBy", "2026-03-31"))
                .statusCode(200);
        room.close(null).statusCode(200);
        scene.owner().get("/dossiers/" + revised.id()).then().body("state", equalTo("UNDER_REVISION"), "opinion",
                equalTo("补充灾备方案"), "actions.find { it.name == 'save' }.allowed", equalTo(true));
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.find { it.page == '/review-sessions/" + room.id()
                + "/items/" + room.itemId(revised) + "' }.due", equalTo("2026-03-31"));
        scene.owner().all("/articles/A5/holding-up").then().statusCode(200).body("items.find { it.projectId == '"
                + scene.project() + "' }.page", equalTo("/review-sessions/" + room.id() + "/items/" + room.itemId(revised)));
        String owner = Tokens.of("o-511900-JYJ", "经办", "511900-JYJ", Role.PROJECT_OWNER);
        room.onItem(revised, "POST", "/revision", owner, Map.of("statement", "已补充")).statusCode(409).body("article", equalTo("A21"));
        room.onItem(revised, "POST", "/recheck", OFFICE, Map.of("outcome", "AGREE", "opinion", "已补充")).statusCode(409);

        scene.write(scene.rewritten("TECHNICAL_DESIGN", "增加同城灾备"));
        scene.office().get("/dossiers/" + revised.id()).then().body("content.chapters.find { it.section == 'TECHNICAL_DESIGN' }.text",
                not(equalTo("增加同城灾备")));
        scene.submit();
        scene.owner().get("/dossiers/" + revised.id()).then().body("state", equalTo("SUBMITTED"), "versions", equalTo(2));
        assertEquals(1, scene.round("CYBERSPACE_OPINION"), "what was concluded before stands");
        assertEquals("OPEN", scene.state("COMPREHENSIVE_REVIEW"));
        room.onItem(revised, "POST", "/revision", owner, Map.of("statement", "已补充灾备方案")).statusCode(200);
        scene.owner().all("/inbox?box=OBLIGATIONS").then().body("items.page", not(hasItem("/review-sessions/" + room.id()
                + "/items/" + room.itemId(revised))));
        room.onItem(revised, "POST", "/recheck", OFFICE, Map.of("outcome", "AGREE", "opinion", "符合要求")).statusCode(200);
        assertEquals("OPEN", scene.state("GOVERNMENT_REPORT"));
        scene.owner().get("/dossiers/" + revised.id() + "/versions").then().body("items[0].changed", contains("TECHNICAL_DESIGN"));
    }

    @Test
    void a21_aRevisionThatNeverCameIsDeferred() {
        Before revised = atTheCommittee();
        DossierScene scene = revised.scene();
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(revised));
        room.open();
        room.agreeTo(revised);
        room.conclude(CHAIR, room.conclusion(revised, "AGREE_AFTER_REVISION", "revisionPoints", "补充", "reviseBy", "2026-03-10"))
                .statusCode(200);
        room.close(null).statusCode(200);
        scene.write(scene.rewritten("NEED", "改了一半"));
        room.on("2026-03-11");
        room.onItem(revised, "POST", "/recheck", OFFICE, Map.of("outcome", "DEFER", "opinion", "逾期未修改")).statusCode(200);
        scene.owner().get("/dossiers/" + revised.id()).then().body("state", equalTo("RETURNED"), "opinion", equalTo("逾期未修改"));
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
