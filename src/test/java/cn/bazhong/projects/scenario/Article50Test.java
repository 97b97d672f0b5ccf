package cn.bazhong.projects.scenario;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Calls;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What takes effect when: a version of the policy holds from its day, and what began before keeps the one before. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class Article50Test {
    private static final int YEAR = 2099;
    private static final String FIRST_VERSION = "0180e8a6-0000-7000-8000-000000000001";
    private final Person owner = Person.owner("511902-WJJ").on("2098-09-10");
    private final Person admin = Person.of("bzq.admin", "平台管理员", "511902-DSJ", Role.PLATFORM_ADMIN);

    @Test
    void a50_whatBeganUnderAVersionKeepsItWhenTheNextTakesEffect() {
        Applying applying = Applying.begin(owner, Calls.ofCounty("511902", YEAR), YEAR).write("巴州区全民健康平台").submit();
        Map<String, Object> policy = new HashMap<>(admin.get("/policies/" + FIRST_VERSION).then().extract().path("policy"));
        String before = versionOf(applying);
        policy.put("minimumInvestment", 5_000_000);
        policy.put("implementationPlanCeiling", 5_000_000);
        String later = admin.post("/policies", Map.of("jurisdiction", "511902", "effectiveFrom", "2098-09-15", "policy", policy,
                "reason", "巴州府办发〔2098〕1号")).then().statusCode(201).extract().path("id");
        assertEquals(before, versionOf(applying));
        admin.get("/policies/" + later).then().body("jurisdiction", equalTo("511902"));

        Person office = Person.of("bzq.office", "罗琴", "511902-DSJ", Role.LEADING_GROUP_OFFICE).on("2098-09-20");
        applying.confirm(office).accept(office);
        assertEquals("ACCEPTED", applying.seen().getString("state"));
        admin.get("/policies").then().body("items.id", hasItem(later));
    }

    private String versionOf(Applying applying) {
        return owner.get("/projects/" + applying.projectId() + "/procedures").jsonPath().getString("items[0].policyVersion");
    }
}
