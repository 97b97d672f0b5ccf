package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.CHAIR;
import static cn.bazhong.projects.testsupport.CommitteeRoom.OFFICE;
import static cn.bazhong.projects.testsupport.CommitteeRoom.members;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListAtCommittee.Line;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The review committee: who sits, who is recused, how many are experts, who presides. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article5Test {
    private static ListAtCommittee list;

    @BeforeAll
    static void aListIsBeforeTheCommittee() {
        list = ListAtCommittee.of(2060, ListAtCommittee.FIRST_POLICY);
    }

    @Test
    void a5_aSessionFromItsInvitationToItsMinutes() {
        Line first = list.line("511900-JYJ");
        Line second = list.line("511900-WJW");
        CommitteeRoom room = CommitteeRoom.opened(list, "2059-10-15", members(), first.id(), second.id());
        room.vote(first, Map.of());
        room.vote(second, Map.of());
        room.conclude(CHAIR, room.conclusion(first, "AGREE", "rank", 1),
                room.conclusion(second, "REDUCE", "amount", 800000.00, "reason", "核减硬件")).statusCode(200)
                .body("items.state", contains("CONCLUDED", "CONCLUDED"));
        assertEquals("AGREED 1000000.00", ListAtCommittee.standing(first));
        assertEquals("REDUCED 800000.00", ListAtCommittee.standing(second));
        room.post(OFFICE, "/closing", Map.of()).statusCode(200).body("state", equalTo("CLOSED"))
                .body("minutesDigest", matchesPattern("[0-9a-f]{64}"));
        room.get(OFFICE, "/minutes").statusCode(200).body("frozen", equalTo(true), "intact", equalTo(true))
                .body("minutes.members", hasSize(12), "minutes.items.verdict", contains("AGREE", "REDUCE"))
                .body("minutes.items[0].votes", hasSize(12), "minutes.items[0].presiding", equalTo("马志远"));
    }
}
