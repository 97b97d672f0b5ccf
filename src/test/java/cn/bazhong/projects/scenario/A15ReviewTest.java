package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.DEPUTY;
import static cn.bazhong.projects.testsupport.CommitteeRoom.EXPERT;
import static cn.bazhong.projects.testsupport.CommitteeRoom.STRANGER;
import static cn.bazhong.projects.testsupport.CommitteeRoom.at;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static cn.bazhong.projects.testsupport.ListScene.OTHER_OWNER;
import static cn.bazhong.projects.testsupport.ListScene.OWNER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Article 15: what the committee concludes in its sessions, item by item, and how it comes to the list. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15ReviewTest {
    private static ListAtCommittee list;

    @Inject
    ListInside inside;

    @BeforeEach
    void aListIsBeforeTheCommittee() {
        if (list == null) {
            list = ListAtCommittee.of(inside, 2068, ListAtCommittee.owners(Map.of("511900-JYJ", 58)));
        }
    }

    @Test
    void a15_theSessionConcludesItemByItemAndTheListHasIt() {
        ListAtCommittee.Line agreed = list.take("511900-JYJ");
        ListAtCommittee.Line reduced = list.take("511900-JYJ");
        ListAtCommittee.Line deferred = list.take("511900-JYJ");
        ListAtCommittee.Line deleted = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 20), agreed, reduced, deferred, deleted);
        room.enter(agreed, List.of(Map.of("memberId", room.memberId("谢晓东"), "vote", "FOR", "score", 90))).statusCode(422)
                .body("violations.field", contains("votes[0].score"));
        room.agreeTo(agreed, reduced);
        room.vote(deferred, Map.of("林峰", "AGAINST"));
        room.vote(deleted, Map.of("林峰", "ABSTAIN"));
        room.conclude(CHAIR, room.conclusion(deferred, "AGREE")).statusCode(409).body("article", equalTo("A15"))
                .body("detail", equalTo("有权表决14人，赞成13票，未达到全部赞成。"));
        room.conclude(CHAIR, room.conclusion(reduced, "REDUCE"), room.conclusion(deleted, "DELETE")).statusCode(422)
                .body("violations.field", contains("items[0].amount", "items[0].reason", "items[1].reason"));
        room.conclude(CHAIR, room.conclusion(agreed, "AGREE", "rank", 2), room.conclusion(reduced, "REDUCE", "amount", 1000000.00,
                "reason", "未减")).statusCode(422).body("violations.field", contains("items[1].amount"));
        assertEquals("PROPOSED 1000000.00", list.standing(agreed), "all or nothing");
        room.conclude(CHAIR, room.conclusion(agreed, "AGREE", "rank", 2),
                room.conclusion(reduced, "REDUCE", "amount", 800000.00, "reason", "核减硬件", "rank", 1),
                room.conclusion(deferred, "DEFER", "reason", "方案不成熟"), room.conclusion(deleted, "DELETE", "reason", "重复建设"))
                .statusCode(200).body("items.state", everyItem(equalTo("CONCLUDED")));
        assertEquals(List.of("AGREED 1000000.00", "REDUCED 800000.00", "DEFERRED 0.00", "DELETED 0.00"),
                List.of(list.standing(agreed), list.standing(reduced), list.standing(deferred), list.standing(deleted)));
        List<String> order = list.scene().lines(OFFICE).stream().limit(2).map(line -> (String) line.get("id")).toList();
        assertEquals(List.of(reduced.id().toString(), agreed.id().toString()), order, "ranked by the committee");
        room.conclude(CHAIR, room.conclusion(agreed, "DELETE", "reason", "改变主意")).statusCode(409).body("article", equalTo("A15"));
    }

    @Test
    void a15_theMinutesAreFrozenWithADigestWhenTheSessionEnds() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 21), line);
        room.get(OFFICE, "/minutes").body("frozen", equalTo(false), "digest", nullValue(), "minutes.items[0].verdict", nullValue());
        room.recuse(line, "高亮").statusCode(200);
        room.vote(line, Map.of());
        room.conclude(CHAIR, room.conclusion(line, "AGREE", "reason", "符合规划", "rank", 5)).statusCode(200);
        room.conclude(DEPUTY, room.conclusion(line, "AGREE")).statusCode(403);
        String digest = room.close(null).statusCode(200).body("state", equalTo("CLOSED"), "actions.allowed", not(hasItem(true)))
                .extract().path("minutesDigest");
        room.get(OFFICE, "/minutes").body("frozen", equalTo(true), "intact", equalTo(true), "digest", equalTo(digest))
                .body("digest", matchesPattern("[0-9a-f]{64}"), "minutes.members", hasSize(14), "minutes.items", hasSize(1))
                .body("minutes.items[0].votes", hasSize(13), "minutes.items[0].recused.name", contains("高亮"))
                .body("minutes.items[0].presiding", equalTo("刘副市长"), "minutes.items[0].concludedBy", equalTo("刘副市长"));
        room.get(OFFICE, "/events?limit=100").body("items.find { it.type == 'REVIEW_CLOSED' }.payload.digest", equalTo(digest));
        room.close(null).statusCode(412);
        room.refresh();
        room.close(null).statusCode(409).body("article", equalTo("A5"));
        room.get(STRANGER, "/minutes").statusCode(404);
    }

    @Test
    void a15_whatIsAgreedAfterRevisionIsMendedByTheOwnerAndRechecked() {
        ListAtCommittee.Line unranked = list.take("511900-JYJ");
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 22), line);
        room.agreeTo(line);
        room.conclude(CHAIR, room.conclusion(line, "AGREE_AFTER_REVISION")).statusCode(422)
                .body("violations.field", contains("items[0].revisionPoints", "items[0].reviseBy"));
        room.conclude(CHAIR, room.conclusion(line, "AGREE_AFTER_REVISION", "revisionPoints", "补充共享方案", "reviseBy",
                list.day(11, 6), "rank", 7)).statusCode(200).body("items[0].state", equalTo("UNDER_REVISION"));
        assertEquals("PROPOSED 1000000.00", list.standing(line));
        assertTrue(place(unranked) < place(line), "its place comes with the re-check");
        room.close(null).statusCode(200);
        String project = "/api/v1/projects/" + line.project();
        String href = at(OTHER_OWNER, list.day(10, 23)).get(project).then().statusCode(200)
                .body("actions.find { it.name == 'report-revision' }.allowed", equalTo(true)).extract()
                .path("actions.find { it.name == 'report-revision' }.href");
        assertTrue(href.endsWith("/items/" + room.itemId(line) + "/revision"), href);
        room.get(OTHER_OWNER, "").statusCode(404);
        room.get(OWNER, "/items/" + room.itemId(line)).statusCode(404);
        room.get(OTHER_OWNER, "/items/" + room.itemId(line)).statusCode(200).body("conclusion.revisionPoints", equalTo("补充共享方案"))
                .body("votes", empty(), "votesWithheld", equalTo(true));
        room.onItem(line, "POST", "/recheck", OFFICE, Map.of("outcome", "DEFER", "opinion", "未报送")).statusCode(409)
                .body("article", equalTo("A15"), "detail", containsString(list.day(11, 6).substring(0, 4)));
        room.onItem(line, "POST", "/revision", OWNER, Map.of("statement", "已补充")).statusCode(404);
        room.onItem(line, "POST", "/revision", OTHER_OWNER, Map.of("statement", "已补充共享方案，见第三章")).statusCode(200)
                .body("conclusion.revisionStatement", equalTo("已补充共享方案，见第三章"));
        room.onItem(line, "POST", "/recheck", OTHER_OWNER, Map.of("outcome", "AGREE", "opinion", "好")).statusCode(403);
        room.command(OFFICE, "POST", "/items/" + room.itemId(line) + "/recheck", 0, Map.of("outcome", "AGREE", "opinion", "好"))
                .statusCode(412);
        room.on(list.day(10, 29));
        room.onItem(line, "POST", "/recheck", OFFICE, Map.of("outcome", "AGREE", "opinion", "已按要求修改")).statusCode(200)
                .body("state", equalTo("CONCLUDED"), "conclusion.recheck", equalTo("AGREE"));
        assertEquals("AGREED 1000000.00", list.standing(line));
        assertTrue(place(line) < place(unranked));
        at(OTHER_OWNER, list.day(10, 30)).get(project + "/events?limit=100").then().body("items.type", hasItem("REVIEW_ITEM_MENDED"))
                .body("items.find { it.type == 'REVIEW_ITEM_RECHECKED' }.summary", equalTo("修改复核：同意列入，已按要求修改"));
        room.onItem(line, "POST", "/recheck", OFFICE, Map.of("outcome", "CARRY_OVER", "opinion", "再议")).statusCode(409);
    }

    @Test
    void a15_whatIsNotMendedInTimeIsDeferredOrGoesBackToASession() {
        ListAtCommittee.Line late = list.take("511900-JYJ");
        ListAtCommittee.Line again = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 23), late, again);
        room.agreeTo(late, again);
        room.conclude(CHAIR, room.conclusion(late, "AGREE_AFTER_REVISION", "revisionPoints", "补充", "reviseBy", list.day(11, 6)),
                room.conclusion(again, "AGREE_AFTER_REVISION", "revisionPoints", "补充", "reviseBy", list.day(11, 6)))
                .statusCode(200);
        room.on(list.day(11, 7));
        room.onItem(late, "POST", "/recheck", OFFICE, Map.of("outcome", "DEFER", "opinion", "逾期未报送")).statusCode(200);
        assertEquals("DEFERRED 0.00", list.standing(late));
        room.onItem(again, "POST", "/recheck", OFFICE, Map.of("outcome", "CARRY_OVER", "opinion", "需重新审议")).statusCode(200)
                .body("state", equalTo("CARRIED_OVER"));
        CommitteeRoom.convened(list, list.day(11, 10), again);
    }

    @Test
    void a15_aSessionOfFortyItemsIsEnteredInTwoCommands() {
        ListAtCommittee.Line[] lines = new ListAtCommittee.Line[40];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = list.take("511900-JYJ");
        }
        CommitteeRoom few = CommitteeRoom.opened(list, list.day(11, 12), list.take("511900-JYJ"));
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(11, 13), lines);
        List<Map<String, Object>> votes = room.votes(lines[0], Map.of());
        List<Map<String, Object>> entries = new ArrayList<>();
        List<Map<String, Object>> conclusions = new ArrayList<>();
        for (ListAtCommittee.Line line : lines) {
            entries.add(Map.of("itemId", room.itemId(line), "version", 0, "votes", votes));
            conclusions.add(Map.of("itemId", room.itemId(line), "version", 1, "verdict", "AGREE"));
        }
        room.put(OFFICE, "/votes", Map.of("items", entries)).statusCode(200).body("items.tally.passes", everyItem(equalTo(true)));
        room.put(OFFICE, "/votes", Map.of("items", entries)).statusCode(412);
        int ofMany = Statements.of(() -> room.get(OFFICE, "").statusCode(200)).size();
        int ofOne = Statements.of(() -> few.get(OFFICE, "").statusCode(200)).size();
        assertEquals(ofOne, ofMany);
        assertTrue(ofMany <= 7, ofMany + " statements");
        assertEquals(1, Statements.of(() -> at(OFFICE, list.day(11, 13)).get("/api/v1/review-sessions?limit=2").then()
                .statusCode(200)).size());
        assertEquals(1, Statements.of(() -> at(EXPERT, list.day(11, 13)).get("/api/v1/review-sessions?limit=100").then()
                .statusCode(200)).size());
        room.post(CHAIR, "/conclusions", Map.of("items", conclusions)).statusCode(200)
                .body("items.state", everyItem(equalTo("CONCLUDED")));
        String first = at(OFFICE, list.day(11, 13)).get("/api/v1/review-sessions?limit=1").then().body("items", hasSize(1))
                .extract().path("nextCursor");
        at(OFFICE, list.day(11, 13)).get("/api/v1/review-sessions?limit=1&cursor=" + first).then().statusCode(200)
                .body("items", hasSize(1));
        at(OFFICE, list.day(11, 13)).get("/api/v1/review-sessions?listId=" + list.id() + "&state=OPEN&limit=100").then()
                .statusCode(200).body("items.find { it.id == '" + room.id() + "' }.concluded", equalTo(40));
    }

    @Test
    void a15_whatHasChangedSinceItWasLookedAtIsNotConcludedOn() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(11, 16), line);
        Map<String, Object> before = room.conclusion(line, "AGREE");
        room.agreeTo(line);
        room.conclude(CHAIR, before).statusCode(412);
        room.command(CHAIR, "POST", "/conclusions", 0, Map.of("items", List.of(room.conclusion(line, "AGREE")))).statusCode(412);
        room.conclude(EXPERT, room.conclusion(line, "AGREE")).statusCode(403).body("article", equalTo("A5"));
        room.conclude(STRANGER, room.conclusion(line, "AGREE")).statusCode(404);
        inside.conclude(UUID.fromString(list.id()), list.scene().decision(line.id(), "DEFER", null, "另一次会议"),
                LocalDate.parse(list.day(11, 16)));
        room.conclude(CHAIR, room.conclusion(line, "AGREE")).statusCode(412);
        room.close("清单已另行审定").statusCode(200);
    }

    private static int place(ListAtCommittee.Line line) {
        return list.scene().lines(OFFICE).stream().map(one -> one.get("id")).toList().indexOf(line.id().toString());
    }
}
