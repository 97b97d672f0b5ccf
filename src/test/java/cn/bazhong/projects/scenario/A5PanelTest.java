package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.DEPUTY;
import static cn.bazhong.projects.testsupport.CommitteeRoom.EXPERT;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Article 5: who decides on an item, who is recused, how many of them are experts, who presides. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A5PanelTest {
    private static ListAtCommittee list;

    @Inject
    ListInside inside;

    @BeforeEach
    void aListIsBeforeTheCommittee() {
        if (list == null) {
            list = ListAtCommittee.of(inside, 2060, ListAtCommittee.owners(Map.of("511900-JYJ", 8, "511900-CZJ", 2,
                    "511900-BZZY", 2, "511900-ZFB", 2, "511900-DSJ", 2)));
        }
    }

    @Test
    void a5_amongThoseEntitledOnAnItemAThirdAreExperts() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 12), line);
        assertEquals(List.of(14, 5), List.of(room.item(line).getList("panel.entitled").size(), room.item(line).getInt("panel.experts")));
        room.recuse(line, "韩冰").statusCode(200).body("panel.recused.ground", contains("DECLARED"))
                .body("panel.quorate", equalTo(false), "panel.findings.rule", contains("A5_EXPERT_SHARE"));
        room.agreeTo(line);
        room.conclude(CHAIR, room.conclusion(line, "AGREE")).statusCode(422).body("article", equalTo("A5"))
                .body("rule", equalTo("A5_EXPERT_SHARE"), "findings.severity", contains("BLOCKING"))
                .body("findings[0].message", equalTo("有权表决的13人中专家4人，不足1/3。"));
        room.conclude(CHAIR, room.conclusion(line, "DELETE", "reason", "重复")).statusCode(422);
        room.recuse(line).statusCode(200);
        room.agreeTo(line);
        room.conclude(CHAIR, room.conclusion(line, "AGREE")).statusCode(200);
    }

    @Test
    void a5_nobodyVotesOnAProjectOfTheirOwnDepartmentWhoeverEntersIt() {
        ListAtCommittee.Line line = list.take("511900-CZJ");
        ListAtCommittee.Line other = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 13), line, other);
        List<Map<String, Object>> votes = new ArrayList<>(room.votes(line, Map.of()));
        assertEquals(13, votes.size());
        votes.add(Map.of("memberId", room.memberId("胡军"), "vote", "FOR"));
        room.enter(line, votes).statusCode(409).body("article", equalTo("A5"), "detail", containsString("胡军应当回避"));
        room.put(OFFICE, "/votes", Map.of("items", List.of(
                Map.of("itemId", room.itemId(other), "version", 0, "votes", room.votes(other, Map.of())),
                Map.of("itemId", room.itemId(line), "version", 0, "votes", votes)))).statusCode(409).body("article", equalTo("A5"));
        assertEquals(List.of(), room.item(other).getList("votes"), "all or nothing");
        assertEquals("OWN_DEPARTMENT", room.item(line).getString("panel.recused[0].ground"));
    }

    @Test
    void a5_anExpertIsRecusedOnTheirEmployersProjectAndMayNotVoteByAccountEither() {
        ListAtCommittee.Line line = list.take("511900-BZZY");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 14), line);
        Map<String, Object> ballot = Map.of("items", List.of(Map.of("itemId", room.itemId(line), "vote", "FOR")));
        room.post(EXPERT, "/ballots", ballot).statusCode(409).body("article", equalTo("A5"));
        room.get(EXPERT, "/items/" + room.itemId(line)).statusCode(200).body("votesWithheld", equalTo(true), "tally", nullValue());
    }

    @Test
    void a5_aMemberVotesByAccountAndNobodyElseChangesIt() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 15), line);
        Map<String, Object> ballot = Map.of("itemId", room.itemId(line), "vote", "AGAINST", "opinion", "目标不够明确");
        room.post(EXPERT, "/ballots", Map.of("items", List.of(ballot))).statusCode(200)
                .body("items[0].votes.inPerson", contains(true), "items[0].version", equalTo(0));
        room.enter(line, room.votes(line, Map.of())).statusCode(409).body("article", equalTo("A5"),
                "detail", containsString("已由本人"));
        room.vote(line, Map.of("谢晓东", "AGAINST"));
        assertEquals(List.of(13, 1, 0), List.of(room.item(line).getInt("tally.votesFor"), room.item(line).getInt("tally.against"),
                room.item(line).getInt("tally.missing")));
        assertEquals("目标不够明确", room.item(line).getString("votes.find { it.inPerson }.opinion"));
        room.post(EXPERT, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line), "vote", "FOR"))))
                .statusCode(200).body("items[0].tally.votesFor", equalTo(14));
    }

    @Test
    void a5_aMemberDeclaresAConflictForThemselves() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 16), line);
        room.post(EXPERT, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line), "conflict", "配偶任职于承建单位"))))
                .statusCode(200).body("items[0].panel.recused.reason", contains("配偶任职于承建单位"));
        room.post(EXPERT, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line)))))
                .statusCode(422).body("violations.field", contains("items[0].vote"));
        room.post(CommitteeRoom.STRANGER, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line), "vote", "FOR"))))
                .statusCode(404);
        room.post(CHAIR, "/ballots", Map.of("items", List.of(Map.of("itemId", room.itemId(line), "vote", "FOR"))))
                .statusCode(403).body("article", equalTo("A5"));
    }

    @Test
    void a5_aNamedDepartmentOrTheIndustryAuthorityThatSentNobodyStopsTheItem() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 19), line);
        room.open("高亮", "杨丽");
        assertEquals(List.of("511900-GAJ", "511900-MZJ"), room.item(line).getList("panel.absentDepartments.code"));
        room.agreeTo(line);
        room.conclude(CHAIR, room.conclusion(line, "DEFER", "reason", "再议")).statusCode(422).body("article", equalTo("A5"))
                .body("findings.rule", hasItem("A5_NAMED_DEPARTMENT_ABSENT"), "findings.message", hasItem("巴中市公安局没有人员到会。"));
        room.conclude(OFFICE, room.conclusion(line, "CARRY_OVER", "reason", "成员部门未到会")).statusCode(200)
                .body("items[0].state", equalTo("CARRIED_OVER"));
    }

    @Test
    void a5_anItemThatLosesItsQuorumWhenSomebodyLeavesIsCarriedOverAndOthersKeepTheirPanel() {
        ListAtCommittee.Line first = list.take("511900-JYJ");
        ListAtCommittee.Line second = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 20), first, second);
        room.agreeTo(first, second);
        room.conclude(CHAIR, room.conclusion(first, "AGREE")).statusCode(200);
        room.attend("唐杰", "秦岚");
        assertEquals(5, room.item(first).getInt("panel.experts"));
        assertEquals(3, room.item(second).getInt("panel.experts"));
        room.conclude(CHAIR, room.conclusion(second, "AGREE")).statusCode(422).body("rule", equalTo("A5_EXPERT_SHARE"));
        room.enter(second, List.of(Map.of("memberId", room.memberId("唐杰"), "vote", "FOR"))).statusCode(409)
                .body("detail", containsString("没有到会"));
        room.conclude(CHAIR, room.conclusion(second, "CARRY_OVER", "reason", "专家不足")).statusCode(200);
        room.close(null).statusCode(200).body("state", equalTo("CLOSED"));
        CommitteeRoom again = CommitteeRoom.opened(list, list.day(10, 27), second);
        again.agreeTo(second);
        again.conclude(CHAIR, again.conclusion(second, "AGREE")).statusCode(200);
        assertEquals("AGREED 1000000.00", list.standing(second));
    }

    @Test
    void a5_overTheChairsOwnProjectTheDeputyPresides() {
        ListAtCommittee.Line line = list.take("511900-ZFB");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 21), line);
        room.agreeTo(line);
        assertEquals(room.memberId("朱红"), room.item(line).getString("panel.presiding"));
        room.conclude(CHAIR, room.conclusion(line, "AGREE")).statusCode(403).body("article", equalTo("A5"));
        room.conclude(OFFICE, room.conclusion(line, "AGREE")).statusCode(403);
        room.get(DEPUTY, "").statusCode(200).body("items[0].verdicts", hasItem("AGREE"));
        room.get(CHAIR, "").statusCode(200).body("items[0].verdicts", empty(), "items[0].votesWithheld", equalTo(true));
        room.conclude(DEPUTY, room.conclusion(line, "AGREE")).statusCode(200).body("items[0].conclusion.concludedBy", equalTo("朱红"));
    }

    @Test
    void a5_whereNobodyHasAnAccountTheSecretaryEntersWhatThePresidingMemberAnnounced() {
        ListAtCommittee.Line line = list.take("511900-ZFB");
        List<Map<String, Object>> members = CommitteeRoom.members();
        members.set(1, CommitteeRoom.member("朱红", null, "511900-FGW", "DEPUTY_CHAIR"));
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 22), members, line);
        room.open();
        room.agreeTo(line);
        room.conclude(OFFICE, room.conclusion(line, "AGREE")).statusCode(200)
                .body("items[0].conclusion.onBehalfOf", equalTo("朱红"), "items[0].conclusion.concludedBy", equalTo("王敏"));
    }

    @Test
    void a5_theOfficesOwnProjectIsDecidedWithoutTheOffice() {
        ListAtCommittee.Line line = list.take("511900-DSJ");
        CommitteeRoom room = CommitteeRoom.opened(list, list.day(10, 23), line);
        room.agreeTo(line);
        assertEquals(13, room.item(line).getList("panel.entitled").size());
        room.conclude(OFFICE, room.conclusion(line, "AGREE")).statusCode(403);
        room.conclude(CHAIR, room.conclusion(line, "AGREE_AFTER_REVISION", "revisionPoints", "补充测算",
                "reviseBy", list.day(11, 5))).statusCode(200);
        room.onItem(line, "POST", "/recheck", OFFICE, Map.of("outcome", "AGREE", "opinion", "已补充")).statusCode(403)
                .body("article", equalTo("A5"));
        room.onItem(line, "POST", "/recheck", CHAIR, Map.of("outcome", "AGREE", "opinion", "已补充")).statusCode(200)
                .body("state", equalTo("CONCLUDED"));
        assertEquals("AGREED 1000000.00", list.standing(line));
    }

    @Test
    void a5_withoutItsChairTheDeputyPresidesAndWithoutAnybodyItIsStillEnded() {
        ListAtCommittee.Line line = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 26), line);
        room.open("刘副市长");
        room.agreeTo(line);
        room.get(OFFICE, "").body("items[0].panel.presiding", equalTo(room.memberId("朱红")));
        room.attend(CommitteeRoom.members().stream().map(one -> (String) one.get("name")).toArray(String[]::new));
        room.get(OFFICE, "").body("items[0].panel.entitled", hasSize(0), "items[0].panel.presiding", nullValue());
        room.close(null).statusCode(422).body("violations.field", contains("reason"));
        room.close("到会人数不足").statusCode(200).body("items.state", contains("CARRIED_OVER"));
        room.get(OFFICE, "/minutes").body("minutes.items[0].verdict", equalTo("CARRY_OVER"), "minutes.members.present",
                not(hasItem(true)));
    }
}
