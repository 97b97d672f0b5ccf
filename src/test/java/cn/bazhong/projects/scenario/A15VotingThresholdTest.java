package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.at;
import static cn.bazhong.projects.testsupport.ListScene.CHAIR;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Article 15: with how many votes an item passes is policy, and a list keeps the one it was opened under. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A15VotingThresholdTest {
    private static final String ADMIN = Tokens.of("u-9", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN);

    @Inject
    ListInside inside;

    @Test
    void a15_anItemPassesWithTheShareOfVotesThatThePolicyAsksFor() {
        aPolicyOfTwoThirdsComesIntoForce();
        ListAtCommittee list = ListAtCommittee.of(inside, 2069, "511900-JYJ", "511900-JYJ");
        ListAtCommittee.Line passes = list.take("511900-JYJ");
        ListAtCommittee.Line fails = list.take("511900-JYJ");
        CommitteeRoom room = CommitteeRoom.convened(list, list.day(10, 20), passes, fails);
        room.open("高亮");
        room.vote(passes, Map.of("林峰", "AGAINST", "郭平", "AGAINST", "何涛", "ABSTAIN", "胡军", "ABSTAIN"));
        room.vote(fails, Map.of("林峰", "AGAINST", "郭平", "AGAINST", "何涛", "ABSTAIN", "胡军", "ABSTAIN", "秦岚", "ABSTAIN"));
        room.get(OFFICE, "").body("items.tally.passes", contains(true, false), "rules.votingThreshold.numerator", equalTo(2))
                .body("rules.namedDepartmentsRequired", equalTo(false));
        room.conclude(CHAIR, room.conclusion(fails, "AGREE")).statusCode(409).body("article", equalTo("A15"))
                .body("detail", equalTo("有权表决13人，赞成8票，未达到2/3。"));
        room.conclude(CHAIR, room.conclusion(passes, "AGREE")).statusCode(200);
        assertEquals("AGREED 1000000.00", list.standing(passes));
    }

    /** For the call of that August alone; nor does it ask for every named department. */
    private static void aPolicyOfTwoThirdsComesIntoForce() {
        Map<String, Object> policy = new HashMap<>(at(ADMIN, "2068-01-05")
                .get("/api/v1/policies/0180e8a6-0000-7000-8000-000000000001").then().statusCode(200).extract().jsonPath()
                .<String, Object>getMap("policy"));
        enter(policy, "2068-08-20");
        policy.put("votingThreshold", Map.of("numerator", 2, "denominator", 3));
        policy.put("namedDepartmentsRequired", false);
        enter(policy, "2068-08-01");
    }

    private static void enter(Map<String, Object> policy, String from) {
        at(ADMIN, "2068-01-05").body(Map.of("jurisdiction", "511900", "effectiveFrom", from, "policy", policy, "reason",
                "市政府常务会议决定")).post("/api/v1/policies").then().statusCode(201);
    }
}
