package cn.bazhong.projects.review;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListAtCommittee.Line;
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

/** What the office changes of a session that was not opened, where nothing new comes in (A5). */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class PlanningTest {
    private static ListAtCommittee list;

    @Inject
    ListInside inside;

    @BeforeEach
    void aListIsBeforeTheCommittee() {
        if (list == null) {
            list = ListAtCommittee.of(inside, 2091, ListAtCommittee.owners(Map.of("511900-JYJ", 6)));
        }
    }

    @Test
    void turnsTheAgendaRoundAndTakesALineOff() {
        Line first = list.take("511900-JYJ");
        Line second = list.take("511900-JYJ");
        Line third = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 15), first, second, third);
        room.put(OFFICE, "/agenda", Map.of("items", List.of(third.id(), first.id()))).statusCode(200)
                .body("items.subjectId", contains(third.id().toString(), first.id().toString()));
    }

    @Test
    void recordsInWhichOrderTheAgendaIsTakenWhenItIsChangedAndOnlyThen() {
        Line first = list.take("511900-JYJ");
        Line second = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 17), first, second);
        room.put(OFFICE, "/agenda", Map.of("items", List.of(second.id(), first.id()))).statusCode(200);
        room.refresh();
        room.put(OFFICE, "/agenda", Map.of("items", List.of(second.id(), first.id()))).statusCode(200);
        String told = " FROM event WHERE type = 'REVIEW_AGENDA_ORDERED' AND subject_id = '" + room.id() + "'";
        assertEquals(1, Database.number("SELECT count(*)" + told));
        assertEquals(room.session().getList("items.projectCode").toString().replace(" ", ""),
                Database.text("SELECT replace(cast(cast(payload AS json) -> 'items' AS text), '\"', '')" + told));
    }

    @Test
    void callsOneLessWithoutCallingAnybodyElse() {
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 16), list.take("511900-JYJ"));
        List<Map<String, Object>> rest = new ArrayList<>(room.session().getList("members"));
        rest.removeIf(member -> member.get("name").equals("秦岚"));
        List<Map<String, Object>> entries = rest.stream().map(member -> {
            Map<String, Object> entry = CommitteeRoom.member((String) member.get("name"), (String) member.get("userId"),
                    (String) ((Map<?, ?>) member.get("department")).get("code"), (String) member.get("capacity"));
            entry.put("id", member.get("id"));
            return entry;
        }).toList();
        room.put(OFFICE, "/members", Map.of("members", entries)).statusCode(200).body("members", hasSize(13),
                "members[0].name", equalTo("刘副市长"));
    }
}
