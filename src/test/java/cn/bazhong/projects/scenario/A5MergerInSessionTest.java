package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments are merged while a session of the committee sits over the projects of both (A5). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A5MergerInSessionTest {
    private static final Person ADMIN = Person.of("admin-24", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on("2023-10-12");
    private static final String MEMBER = Tokens.of("u-member-24", "冯波", "511900-S24A", Role.REVIEW_COMMITTEE);
    private static final String EXPERT = Tokens.of("u-expert-24", "沈洁", "511900-S24B", Role.REVIEW_EXPERT);

    @Inject
    Departments departments;
    @Inject
    ListInside inside;

    @BeforeEach
    void departmentsOfTheirOwn() {
        NewDepartments.enter(departments, "511900-S24A", "511900-S24B", "511900-S93A", "511900-S93B");
    }

    /** A member of the merged department, and an expert whom its successor employs, beside the usual fourteen. */
    private static List<Map<String, Object>> members() {
        List<Map<String, Object>> members = new ArrayList<>(CommitteeRoom.members());
        members.add(CommitteeRoom.member("冯波", "u-member-24", "511900-S24A", "MEMBER"));
        members.add(CommitteeRoom.member("沈洁", "u-expert-24", "511900-S24B", "EXPERT"));
        return members;
    }

    @Test
    void a5_seatsAndVotesStandAndBothDepartmentsProjectsAreTheSuccessorsOwn() {
        ListAtCommittee list = ListAtCommittee.of(inside, 2024, "511900-S24A", "511900-S24B", "511900-JYJ");
        ListAtCommittee.Line merged = list.take("511900-S24A");
        ListAtCommittee.Line heirs = list.take("511900-S24B");
        ListAtCommittee.Line other = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 12), members(), merged, heirs, other);
        room.open();
        room.post(MEMBER, "/ballots", ballot(room, other, heirs)).statusCode(200);
        room.post(EXPERT, "/ballots", ballot(room, merged)).statusCode(200);
        assertEquals(List.of(15, 6), List.of(room.item(merged).getList("panel.entitled").size(),
                room.item(merged).getInt("panel.experts")));
        assertEquals(List.of(15, 5), List.of(room.item(heirs).getList("panel.entitled").size(),
                room.item(heirs).getInt("panel.experts")));

        merge("511900-S24A", "511900-S24B");

        room.refresh();
        assertEquals(List.of(16, 6), List.of(room.item(other).getList("panel.entitled").size(),
                room.item(other).getInt("panel.experts")), "nobody loses their seat");
        assertEquals(List.of(true), room.item(other).getList("votes.inPerson"), "what was cast counts");
        for (ListAtCommittee.Line own : List.of(merged, heirs)) {
            assertEquals(List.of(room.memberId("冯波"), room.memberId("沈洁")), room.item(own).getList("panel.recused.memberId"));
            assertEquals(List.of(14, 5), List.of(room.item(own).getList("panel.entitled").size(), room.item(own).getInt("panel.experts")));
            assertEquals(List.of(), room.item(own).getList("votes"), "the vote of who is recused counts no more");
            assertEquals(14, room.item(own).getInt("tally.missing"));
        }
        room.post(MEMBER, "/ballots", ballot(room, heirs)).statusCode(409).body("article", equalTo("A5"),
                "detail", containsString("冯波应当回避"));
        room.get(EXPERT, "/items/" + room.itemId(merged)).statusCode(200).body("votesWithheld", equalTo(true));
        room.agreeTo(merged, heirs, other);
        room.conclude(CHAIR, room.conclusion(merged, "AGREE"), room.conclusion(heirs, "AGREE"), room.conclusion(other, "AGREE"))
                .statusCode(200);
        assertEquals(List.of(14, 14, 16), List.of(merged, heirs, other).stream()
                .map(line -> room.item(line).getInt("tally.votesFor")).toList());
        assertEquals("511900-S24B", Database.text("SELECT owner_department FROM list_line WHERE id = '" + merged.id() + "'"));
        assertEquals("AGREED 1000000.00", list.standing(merged));
    }

    /** It was called for the twelfth and still sits when the merger takes effect. */
    @Test
    void a5_aMergerAfterTheDayOfTheSessionIsHeededWhileItStillSits() {
        ListAtCommittee list = ListAtCommittee.of(inside, 2093, "511900-S93B");
        ListAtCommittee.Line line = list.take("511900-S93B");
        List<Map<String, Object>> members = new ArrayList<>(CommitteeRoom.members());
        members.add(CommitteeRoom.member("冯波", null, "511900-S93A", "MEMBER"));
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 12), members, line);
        room.open();
        ADMIN.on(list.day(10, 14)).post("/departments/511900-S93A/succession", Map.of("successor", "511900-S93B",
                "effectiveOn", list.day(10, 13), "documentNumber", "巴编发〔2092〕2号")).then().statusCode(200);
        room.on(list.day(10, 14));
        room.refresh();
        assertEquals(List.of(room.memberId("冯波")), room.item(line).getList("panel.recused.memberId"));
        room.agreeTo(line);
        room.conclude(CHAIR, room.conclusion(line, "AGREE")).statusCode(200);
    }

    private static Map<String, Object> ballot(CommitteeRoom room, ListAtCommittee.Line... lines) {
        return Map.of("items", List.of(lines).stream().map(line -> Map.of("itemId", room.itemId(line), "vote", "FOR")).toList());
    }

    private static void merge(String from, String to) {
        ADMIN.post("/departments/" + from + "/succession", Map.of("successor", to, "effectiveOn", "2023-01-01",
                "documentNumber", "巴编发〔2023〕2号")).then().statusCode(200);
    }
}
