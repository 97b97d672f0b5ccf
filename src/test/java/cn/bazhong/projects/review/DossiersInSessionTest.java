package cn.bazhong.projects.review;

import static cn.bazhong.projects.testsupport.CommitteeRoom.EXPERT;
import static cn.bazhong.projects.testsupport.CommitteeRoom.at;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Basis;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.review.SampleDossiers.Dossier;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.SampleProfiles;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session on dossiers, whoever brings them: what is not the same as on a list (A5, A21). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class DossiersInSessionTest {
    private static final String DAY = "2024-05-15";
    private static final LocalDate ARRIVED = LocalDate.of(2024, 5, 6);
    private static final Actor OWNER = new Actor("u-owner", "李强", "511900-JYJ", Set.of(Role.PROJECT_OWNER));

    @Inject
    Dockets dockets;

    @Inject
    OrganRegister organs;

    @Inject
    Policies policies;

    @Inject
    Projects projects;

    private SampleDossiers dossiers;

    @BeforeEach
    void dossiersComeBeforeTheCommittee() {
        dossiers = new SampleDossiers(policies);
        QuarkusMock.installMockForInstance(new Dockets(List.of(dossiers), organs), dockets);
    }

    @Test
    void severalDossiersAreReviewedInOneSessionAndTheirDocketTakesTheConclusionsIn() {
        Dossier first = dossier();
        Dossier second = dossier();
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(first, second));
        room.get(OFFICE, "").body("docket", equalTo("DOSSIERS"), "listId", nullValue(), "year", equalTo(2024))
                .body("title", equalTo("2024 年项目综合评审会议"), "titleEn", equalTo("Comprehensive review 2024"))
                .body("items.subjectId", contains(first.id().toString(), second.id().toString()));
        room.open();
        room.agreeTo(first, second);
        room.conclude(CHAIR, room.conclusion(first, "REDUCE", "amount", 1000000.00, "reason", "核减", "rank", 1)).statusCode(422)
                .body("violations.field", contains("items[0].verdict", "items[0].rank"));
        room.conclude(CHAIR, room.conclusion(first, "AGREE"), room.conclusion(second, "DELETE", "reason", "不具备条件"))
                .statusCode(200).body("items.state", everyItem(equalTo("CONCLUDED")));
        assertEquals(List.of(new Concluded(first.id(), 3, ReviewVerdict.AGREE, null, null, null, false),
                new Concluded(second.id(), 3, ReviewVerdict.DELETE, null, "不具备条件", null, false)), dossiers.concluded);
    }

    @Test
    void theVerdictsAreThoseOfDossiers() {
        Dossier dossier = dossier();
        CommitteeRoom room = opened(dossier);
        room.agreeTo(dossier);
        room.get(CHAIR, "").body("items[0].verdicts", contains("AGREE", "AGREE_AFTER_REVISION", "DEFER", "DELETE", "CARRY_OVER"));
        room.vote(dossier, Map.of("林峰", "AGAINST"));
        room.get(CHAIR, "").body("items[0].verdicts", contains("DEFER", "DELETE", "CARRY_OVER"));
        room.conclude(CHAIR, room.conclusion(dossier, "AGREE")).statusCode(409).body("article", equalTo("A21"));
        room.close("另行评审").statusCode(200);
    }

    @Test
    void expertsScoreAndNobodyElse() {
        Dossier dossier = dossier();
        CommitteeRoom room = opened(dossier);
        room.enter(dossier, scored(room, dossier, Map.of("谢晓东", 90, "林峰", 80))).statusCode(422)
                .body("violations", hasSize(1)).body("violations.message", contains("只有专家在项目综合评审中评分。"));
        room.enter(dossier, scored(room, dossier, Map.of("谢晓东", 101))).statusCode(422);
        room.enter(dossier, scored(room, dossier, Map.of("谢晓东", 90, "韩冰", 85, "唐杰", 81))).statusCode(200)
                .body("tally.averageScore", equalTo(85.33f));
        room.post(EXPERT, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(dossier), "vote", "FOR", "score", 60))))
                .statusCode(200).body("items[0].tally.averageScore", equalTo(75.33f));
        room.conclude(CHAIR, room.conclusion(dossier, "AGREE")).statusCode(200);
        room.close(null).statusCode(200);
        room.get(OFFICE, "/minutes").body("docket", equalTo("DOSSIERS"), "title", equalTo("2024 年项目综合评审会议"))
                .body("intact", equalTo(true), "minutes.items[0].averageScore", equalTo(75.33f))
                .body("minutes.items[0].votes.find { it.name == '韩冰' }.score", equalTo(85))
                .body("minutes.items[0].votes.find { it.name == '林峰' }.score", nullValue());
    }

    @Test
    void whatStandsAgainstADossierLeavesOnlyToCarryItOver() {
        Dossier dossier = dossier();
        dossiers.against.put(dossier.id(), List.of(new Finding("A15_NOT_EXPRESS", Article.A15, Basis.LAW, Severity.BLOCKING, null,
                List.of("意见未齐"))));
        CommitteeRoom room = opened(dossier);
        room.agreeTo(dossier);
        room.get(CHAIR, "").body("items[0].verdicts", contains("CARRY_OVER"), "items[0].panel.quorate", equalTo(true))
                .body("items[0].panel.findings.rule", contains("A15_NOT_EXPRESS"));
        room.conclude(CHAIR, room.conclusion(dossier, "AGREE")).statusCode(422).body("findings.rule", contains("A15_NOT_EXPRESS"));
        dossiers.against.clear();
        room.conclude(CHAIR, room.conclusion(dossier, "AGREE")).statusCode(200);
    }

    @Test
    void theDocketHearsOfARevisionWhenItWasRechecked() {
        Dossier dossier = dossier();
        CommitteeRoom room = opened(dossier);
        room.agreeTo(dossier);
        room.conclude(CHAIR, room.conclusion(dossier, "AGREE_AFTER_REVISION", "revisionPoints", "补充密码应用方案", "reviseBy",
                "2024-06-15")).statusCode(200);
        assertEquals(List.of(), dossiers.concluded);
        room.onItem(dossier, "POST", "/recheck", OFFICE, Map.of("outcome", "AGREE", "opinion", "已补充")).statusCode(200);
        assertEquals(List.of(new Concluded(dossier.id(), 3, ReviewVerdict.AGREE, null, "已补充", null, true)), dossiers.concluded);
    }

    @Test
    void aListIsNamedWhereTheSessionIsOnOneAndNowhereElse() {
        Map<String, Object> call = call(dossier());
        call.put("listId", UUID.randomUUID());
        convene(call, 422, "listId");
        call.remove("listId");
        call.put("docket", "ANNUAL_LIST");
        convene(call, 422, "listId");
        call.remove("docket");
        convene(call, 422, "docket");
        String preparation = "/api/v1/review-sessions/preparation?docket=DOSSIERS";
        at(OFFICE, DAY).get(preparation).then().statusCode(200).body("items", hasSize(1), "items[0].arrivedOn", equalTo("2024-05-06"))
                .body("title", equalTo("2024 年项目综合评审会议"), "listId", nullValue());
        at(OFFICE, DAY).get(preparation + "&listId=" + UUID.randomUUID()).then().statusCode(422);
        at(OFFICE, DAY).get(preparation.replace("DOSSIERS", "ANNUAL_LIST")).then().statusCode(422);
    }

    @Test
    void aSessionIsNotDatedBeforeAnyOfItsDossiersCame() {
        Dossier early = dossier();
        Dossier late = dossiers.enter(project("511900", "511900-JYJ"), LocalDate.of(2024, 5, 16));
        convene(call(early, late), 422, "scheduledOn");
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(early));
        room.put(OFFICE, "/agenda", Map.of("items", List.of(late.id()))).statusCode(422).body("violations.field", contains("items"));
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", "2024-05-05", "reason", "提前")).statusCode(422)
                .body("violations.field", contains("scheduledOn"));
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", "2025-01-06", "reason", "专家不足")).statusCode(200)
                .body("year", equalTo(2025), "title", equalTo("2025 年项目综合评审会议"));
        room.refresh();
        room.post(OFFICE, "/cancellation", Map.of("reason", "另行召集")).statusCode(200);
    }

    @Test
    void whatCameAgainAfterItsDayIsNotReviewedOnIt() {
        Dossier dossier = dossier();
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(dossier));
        dossiers.comesAgain(dossier, LocalDate.of(2024, 5, 17));
        room.on("2024-05-20");
        room.post(OFFICE, "/opening", room.attendance()).statusCode(409).body("article", equalTo("A21"))
                .body("detail", containsString("请先将会议改期"));
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", "2024-05-20", "reason", "重新报送")).statusCode(200);
        room.refresh();
        room.open();
        room.close("另行评审").statusCode(200);
    }

    @Test
    void sessionsAreListedByWhatTheyAreOn() {
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(dossier()));
        String sessions = "/api/v1/review-sessions?limit=100&docket=";
        at(OFFICE, DAY).get(sessions + "DOSSIERS").then().body("items.id", hasItem(room.id()))
                .body("items.docket", everyItem(equalTo("DOSSIERS")));
        at(OFFICE, DAY).get(sessions + "ANNUAL_LIST").then().statusCode(200).body("items.id", not(hasItem(room.id())));
        room.post(OFFICE, "/cancellation", Map.of("reason", "另行召集")).statusCode(200);
    }

    @Test
    void aCountysSessionSaysWhoseItIs() {
        String office = Tokens.of("u-bzq", "陈敏", "511902-DSJ", Role.LEADING_GROUP_OFFICE);
        Dossier dossier = dossiers.enter(project("511902", "511902-JYJ"), ARRIVED);
        Map<String, Object> call = call(dossier);
        call.put("members", List.of(CommitteeRoom.member("赵区长", null, "511902-ZFB", "CHAIR")));
        CommitteeRoom room = CommitteeRoom.convened(office, DAY, call);
        room.get(office, "").body("title", equalTo("巴州区 2024 年项目综合评审会议"))
                .body("titleEn", equalTo("Bazhou District: Comprehensive review 2024"));
        room.post(office, "/cancellation", Map.of("reason", "另行召集")).statusCode(200);
    }

    private Dossier dossier() {
        return dossiers.enter(project("511900", "511900-JYJ"), ARRIVED);
    }

    private Project project(String jurisdiction, String owner) {
        return OnContext.inTransaction(() -> projects.register(2024, owner, jurisdiction, SampleProfiles.whole(), OWNER));
    }

    private static CommitteeRoom opened(Dossier... on) {
        CommitteeRoom room = CommitteeRoom.convened(OFFICE, DAY, call(on));
        room.open();
        return room;
    }

    private static Map<String, Object> call(Dossier... on) {
        return new HashMap<>(Map.of("docket", "DOSSIERS", "scheduledOn", DAY, "place", "市政府第二会议室", "members",
                CommitteeRoom.members(), "items", Arrays.stream(on).map(Dossier::id).toList()));
    }

    private static void convene(Map<String, Object> call, int status, String field) {
        at(OFFICE, DAY).body(call).post("/api/v1/review-sessions").then().statusCode(status)
                .body("violations.field", contains(field));
    }

    /** Everybody is for it, and those named give that score. */
    private static List<Map<String, Object>> scored(CommitteeRoom room, Dossier dossier, Map<String, Integer> scores) {
        List<Map<String, Object>> votes = new ArrayList<>();
        room.votes(dossier, Map.of()).forEach(vote -> votes.add(new HashMap<>(vote)));
        scores.forEach((name, score) -> votes.stream().filter(vote -> vote.get("memberId").equals(room.memberId(name)))
                .forEach(vote -> vote.put("score", score)));
        return votes;
    }
}
