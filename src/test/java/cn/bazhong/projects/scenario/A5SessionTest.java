package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.EXPERT;
import static cn.bazhong.projects.testsupport.CommitteeRoom.STRANGER;
import static cn.bazhong.projects.testsupport.CommitteeRoom.at;
import static cn.bazhong.projects.testsupport.CommitteeRoom.call;
import static cn.bazhong.projects.testsupport.CommitteeRoom.member;
import static cn.bazhong.projects.testsupport.CommitteeRoom.members;
import static cn.bazhong.projects.testsupport.ListScene.AUDITOR;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OTHER_OWNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.ListScene;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Article 5: how the committee is called together: who convenes, who is called, who may see it. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A5SessionTest {
    private static ListAtCommittee list;

    @Inject
    ListInside inside;

    @BeforeEach
    void aListIsBeforeTheCommittee() {
        if (list == null) {
            list = ListAtCommittee.of(inside, 2061, ListAtCommittee.owners(Map.of("511900-JYJ", 14, "511900-SJJ", 1)));
        }
    }

    @Test
    void a5_theOfficeConvenesOnAListBeforeTheCommitteeAndNobodyElse() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        Map<String, Object> call = call(list, list.day(10, 20), members(), line);
        for (String token : List.of(CHAIR, EXPERT, OTHER_OWNER, AUDITOR)) {
            convene(token, call).statusCode(403);
        }
        String officeElsewhere = Tokens.of("u-x", "李强", "511900-JYJ", Role.LEADING_GROUP_OFFICE);
        convene(officeElsewhere, call).statusCode(403).body("article", equalTo("A5"));
        Map<String, Object> nowhere = new HashMap<>(call);
        nowhere.put("listId", UUID.randomUUID());
        convene(OFFICE, nowhere).statusCode(404);
        ListScene collecting = ListScene.collecting(inside, 2064);
        nowhere.put("listId", collecting.id());
        convene(OFFICE, nowhere).statusCode(409).body("article", equalTo("A15"));
        convene(OFFICE, call).statusCode(201).header("Location", not(nullValue())).body("state", equalTo("PLANNED"))
                .body("members", hasSize(14), "items.projectId", contains(line.project().toString()))
                .body("namedDepartments.code", contains("511900-WXB", "511900-BMJ", "511900-JXJ", "511900-FGW", "511900-CZJ",
                        "511900-GAJ", "511900-DSJ"));
    }

    @Test
    void a5_thoseCalledHaveToMakeUpACommittee() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        String day = list.day(10, 20);
        convene(OFFICE, call(list, day, members().subList(1, 14), line)).statusCode(422)
                .body("violations.field", contains("members"));
        List<Map<String, Object>> wrong = new ArrayList<>(members());
        wrong.set(0, member("马志远", null, "511900-JYJ", "CHAIR"));
        wrong.set(2, member("林峰", null, "511900-NONE", "MEMBER"));
        wrong.set(3, member("郭平", "u-deputy", "511900-BMJ", "MEMBER"));
        convene(OFFICE, call(list, day, wrong, line)).statusCode(422).body("violations.field",
                contains("members[0].department", "members[2].department", "members[3].userId"));
        convene(OFFICE, call(list, day, members(), line, line)).statusCode(422).body("violations.field", contains("items[1]"));
        convene(OFFICE, call(list, list.day(10, 7), members(), line)).statusCode(422)
                .body("violations.field", contains("scheduledOn"));
        Map<String, Object> stranger = call(list, day, members());
        stranger.put("items", List.of(UUID.randomUUID()));
        convene(OFFICE, stranger).statusCode(422).body("violations.field", contains("items[0]"));
    }

    @Test
    void a5_aLineIsBeforeOneSessionAtATimeUntilThatIsCancelled() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 20), line);
        convene(OFFICE, call(list, list.day(10, 21), members(), line)).statusCode(422)
                .body("violations[0].message", equalTo("该项目已列入其他会议的议程，或者正在修改复核中。"));
        preparation().body("items.id", not(hasItem(line.id().toString())), "people.name", hasItem("谢晓东"))
                .body("chair.code", equalTo("511900-ZFB"), "rules.expertShareDenominator", equalTo(3));
        room.post(OFFICE, "/cancellation", Map.of("reason", "")).statusCode(422);
        room.post(OFFICE, "/cancellation", Map.of("reason", "与下次会议合并")).statusCode(200)
                .body("state", equalTo("CANCELLED"), "items.state", contains("CARRIED_OVER"));
        preparation().body("items.id", hasItem(line.id().toString()));
        room.get(EXPERT, "").statusCode(200);
        at(EXPERT, list.day(10, 20)).get("/api/v1/projects/" + line.project()).then().statusCode(404);
        CommitteeRoom.convened(list, list.day(10, 21), line);
    }

    @Test
    void a5_whoIsCalledSeesTheSessionAndItsProjectsAndNobodyElseDoes() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        String project = "/api/v1/projects/" + line.project();
        String day = list.day(10, 22);
        at(EXPERT, day).get(project).then().statusCode(404);
        CommitteeRoom room = CommitteeRoom.convened(list, day, line);
        for (String token : List.of(OFFICE, CHAIR, AUDITOR, EXPERT)) {
            room.get(token, "").statusCode(200);
            at(token, day).get("/api/v1/review-sessions?limit=100").then().body("items.id", hasItem(room.id()));
        }
        String own = "items.find { it.id == '" + room.id() + "' }.ownAnswer";
        at(EXPERT, day).get("/api/v1/review-sessions?limit=100").then().body(own, equalTo("NONE"));
        at(OFFICE, day).get("/api/v1/review-sessions?limit=100").then().body(own, nullValue());
        for (String token : List.of(STRANGER, OTHER_OWNER)) {
            room.get(token, "").statusCode(404);
            room.get(token, "/minutes").statusCode(404);
            at(token, day).get("/api/v1/review-sessions?limit=100").then().statusCode(200).body("items.id", not(hasItem(room.id())));
        }
        at(EXPERT, day).get(project).then().statusCode(200);
        at(EXPERT, day).get(project + "/events").then().statusCode(200).body("items.type", hasItem("REVIEW_ITEM_SCHEDULED"));
        at(EXPERT, day).get("/api/v1/projects?limit=100&count=true").then().body("items.id", hasItem(line.project().toString()));
        at(STRANGER, day).get(project).then().statusCode(404);
        room.get(EXPERT, "").body("members.userId", everyItem(nullValue()), "ownSeat", equalTo(room.memberId("谢晓东")));
    }

    @Test
    void a5_anInvitationIsAnsweredByWhoeverWasCalledOrByTheOfficeForThem() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 23), line);
        answer(room, EXPERT, "林峰", Map.of("accepted", true)).statusCode(403);
        answer(room, STRANGER, "谢晓东", Map.of("accepted", true)).statusCode(404);
        answer(room, EXPERT, "谢晓东", Map.of("accepted", false)).statusCode(422).body("violations.field", contains("reason"));
        answer(room, EXPERT, "谢晓东", Map.of("accepted", true)).statusCode(200)
                .body("members.find { it.name == '谢晓东' }.answer", equalTo("ACCEPTED"), "version", equalTo(0));
        room.command(EXPERT, "POST", "/members/" + room.memberId("谢晓东") + "/answer", 0, Map.of("accepted", true)).statusCode(412);
        answer(room, OFFICE, "林峰", Map.of("accepted", false, "reason", "出差", "substitute", Map.of("name", "卢俊", "userId", "u-lu",
                "department", "511900-JYJ"))).statusCode(422).body("violations.field", contains("substitute.department"));
        answer(room, OFFICE, "林峰", Map.of("accepted", false, "reason", "出差", "substitute", Map.of("name", "卢俊", "userId", "u-lu")))
                .statusCode(200).body("members.find { it.name == '林峰' }.substitute", equalTo("卢俊"));
        answer(room, OFFICE, "刘副市长", Map.of("accepted", false, "reason", "出访", "substitute", Map.of("name", "另一位")))
                .statusCode(422).body("violations.field", contains("substitute"));
        String substitute = Tokens.of("u-lu", "卢俊", "511900-WXB", Role.CYBERSPACE_AFFAIRS);
        room.get(substitute, "").statusCode(200).body("ownSeat", equalTo(room.memberId("林峰")));
        answer(room, EXPERT, "谢晓东", Map.of("accepted", false, "reason", "授课")).statusCode(200);
        room.get(EXPERT, "").statusCode(404);
        at(EXPERT, list.day(10, 23)).get("/api/v1/projects/" + line.project()).then().statusCode(404);
        room.open("刘副市长");
        room.post(substitute, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line), "vote", "FOR"))))
                .statusCode(200);
    }

    @Test
    void a5_aSessionIsPutOffWithAReasonAndAnswersAreAskedAnew() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 26), line);
        answer(room, EXPERT, "谢晓东", Map.of("accepted", true)).statusCode(200);
        Map<String, Object> later = Map.of("scheduledOn", list.day(11, 2), "reason", "专家不足三分之一");
        room.post(CHAIR, "/postponement", later).statusCode(403);
        room.command(OFFICE, "POST", "/postponement", 7, later).statusCode(412);
        at(OFFICE, list.day(10, 26)).body(later).post("/api/v1/review-sessions/" + room.id() + "/postponement").then().statusCode(428);
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", list.day(10, 26), "reason", "同日")).statusCode(422);
        room.post(OFFICE, "/postponement", later).statusCode(200).body("scheduledOn", equalTo(list.day(11, 2)))
                .body("postponements.reason", contains("专家不足三分之一"), "members.answer", everyItem(equalTo("NONE")));
        room.refresh();
        room.post(OFFICE, "/opening", room.attendance()).statusCode(409).body("article", equalTo("A5"));
        room.on(list.day(11, 2));
        room.open();
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", list.day(11, 9), "reason", "再改")).statusCode(409);
    }

    @Test
    void a5_membersAndAgendaChangeUntilItIsOpened() {
        ListAtCommittee.Line first = list.take("511900-JYJ");
        ListAtCommittee.Line second = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 27), first);
        answer(room, EXPERT, "谢晓东", Map.of("accepted", true)).statusCode(200);
        room.put(OFFICE, "/agenda", Map.of("items", List.of(second.id(), first.id()))).statusCode(200)
                .body("items.projectId", contains(second.project().toString(), first.project().toString()), "version", equalTo(1));
        room.put(OFFICE, "/agenda", Map.of("items", List.of(first.id()))).statusCode(412);
        room.refresh();
        room.put(OFFICE, "/agenda", Map.of("items", List.of(first.id(), second.id()))).statusCode(200)
                .body("items.projectId", contains(first.project().toString(), second.project().toString()));
        room.refresh();
        List<Map<String, Object>> kept = new ArrayList<>();
        for (Map<String, Object> one : members()) {
            Map<String, Object> entry = new HashMap<>(one);
            entry.put("id", room.memberId((String) one.get("name")));
            kept.add(entry);
        }
        room.put(OFFICE, "/members", Map.of("members", kept)).statusCode(200).body("members", hasSize(14));
        room.refresh();
        kept.remove(13);
        kept.add(member("韩雪", "u-stranger", "511900-GGZY", "EXPERT"));
        room.put(OFFICE, "/members", Map.of("members", kept)).statusCode(200).body("members", hasSize(14))
                .body("members.find { it.name == '谢晓东' }.answer", equalTo("ACCEPTED"), "members.name", not(hasItem("邱实")));
        room.get(STRANGER, "").statusCode(200);
        room.refresh();
        Map<String, Object> incomplete = Map.of("attendance", List.of(Map.of("memberId", room.memberId("林峰"), "present", true)));
        room.post(OFFICE, "/opening", incomplete).statusCode(422).body("violations.field", contains("attendance"));
        room.open();
        room.put(OFFICE, "/agenda", Map.of("items", List.of(first.id()))).statusCode(409);
        room.put(OFFICE, "/members", Map.of("members", kept)).statusCode(409);
    }

    @Test
    void a5_everythingStandsInTheRecordOfTheSession() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        ListAtCommittee.Line ofAudit = list.take("511900-SJJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 28), line, ofAudit);
        room.recuse(line, "韩冰").statusCode(200);
        room.recuse(line).statusCode(200);
        room.agreeTo(line, ofAudit);
        room.conclude(CHAIR, room.conclusion(line, "AGREE"), room.conclusion(ofAudit, "AGREE")).statusCode(200);
        room.close(null).statusCode(200);
        room.get(AUDITOR, "/events?limit=100").statusCode(200).body("items.type", hasItems("REVIEW_CONVENED", "REVIEW_OPENED",
                "REVIEW_RECUSED", "REVIEW_VOTED", "REVIEW_ITEM_CONCLUDED", "REVIEW_CLOSED"));
        List<String> ofProject = at(OTHER_OWNER, list.day(10, 28)).get("/api/v1/projects/" + line.project() + "/events").then()
                .statusCode(200).body("items.find { it.type == 'REVIEW_ITEM_CONCLUDED' }.legalDate", equalTo(list.day(10, 28)))
                .extract().jsonPath().getList("items.type");
        assertEquals(List.of(), ofProject.stream().filter(type -> type.equals("REVIEW_VOTED")).toList(), "who voted how is not the owner's");
        room.get(OFFICE, "/events?limit=100").body("items.findAll { it.type == 'REVIEW_VOTED' }", hasSize(2));
        room.get(AUDITOR, "/events?limit=100").body("items.findAll { it.type == 'REVIEW_VOTED' }.payload.item",
                contains(room.itemId(line)));
        String next = room.get(OFFICE, "/events?limit=2").body("items.seq", contains(1, 2)).extract().path("nextCursor");
        room.get(OFFICE, "/events?limit=2&cursor=" + next).body("items.seq", contains(3, 4));
        room.get(EXPERT, "/events").statusCode(403);
    }

    private static ValidatableResponse convene(String token, Map<String, Object> call) {
        return at(token, list.day(10, 10)).body(call).post("/api/v1/review-sessions").then();
    }

    private static ValidatableResponse preparation() {
        return at(OFFICE, list.day(10, 10))
                .get("/api/v1/review-sessions/preparation?docket=ANNUAL_LIST&listId=" + list.id()).then().statusCode(200);
    }

    private static ValidatableResponse answer(CommitteeRoom room, String token, String name, Map<String, Object> answer) {
        int version = room.get(OFFICE, "").extract().jsonPath().getInt("members.find { it.name == '" + name + "' }.version");
        return room.command(token, "POST", "/members/" + room.memberId(name) + "/answer", version, answer);
    }
}
