package cn.bazhong.projects.serviceaccount;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that calls too often waits; people and other systems do not. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RateTest {
    private static final String DAY = "2043-06-01";
    private final Person admin = Person.of("rate-admin", "管理员", "511900-DSJ", Role.PLATFORM_ADMIN).on(DAY);

    @Inject
    Usage usage;

    @BeforeEach
    void holdTime() {
        HeldTime.hold();
    }

    @AfterEach
    void letTimeGo() {
        HeldTime.letGo();
    }

    @Test
    void whatIsTooMuchIsRefusedWithTheTimeToWaitAndCounted() {
        Person system = limited("eager", 2, 2);
        system.get("/departments").then().statusCode(200).header("RateLimit-Policy", equalTo("\"client\";q=2;w=60"))
                .header("RateLimit", equalTo("\"client\";r=1;t=30")).header("Retry-After", nullValue());
        system.get("/inbox").then().statusCode(403).header("RateLimit", equalTo("\"client\";r=0;t=60"));
        system.get("/departments").then().statusCode(429).contentType(containsString("application/problem+json"))
                .header("Retry-After", equalTo("30")).header("RateLimit", equalTo("\"client\";r=0;t=60"))
                .body("type", equalTo("urn:bazhong:projects:problem:too-many-requests"), "detail", allOf(containsString("30"), containsString("频繁")));
        system.get("/no-such-path").then().statusCode(429);
        limited("patient", 2, 2).get("/departments").then().statusCode(200);
        Person.owner("511900-TJJ").on(DAY).get("/departments").then().statusCode(200).header("RateLimit", nullValue());
        HeldTime.pass(30);
        system.get("/departments").then().statusCode(200);
        system.get("/departments").then().statusCode(429);
        OnContext.run(usage::write);
        admin.get("/service-accounts/eager").then().body("days[0].day", equalTo(DAY), "days[0].requests", equalTo(7),
                "days[0].refused", equalTo(1), "days[0].limited", equalTo(3));
        admin.all("/service-accounts").then().body("items.find { it.clientId == 'eager' }.requestsToday", equalTo(7),
                "items.find { it.clientId == 'eager' }.limited", equalTo(3));
        admin.on("2043-06-08").all("/service-accounts").then().body("items.find { it.clientId == 'eager' }.requests", equalTo(0));
    }

    @Test
    void whoAdministersSaysHowOftenAndTakesThatBack() {
        Person system = limited("slowed", 2, 1);
        Person owner = Person.owner("511900-TJJ").on(DAY);
        system.get("/departments").then().statusCode(200);
        system.get("/departments").then().statusCode(429);
        owner.put("/service-accounts/slowed/limit", 1, Map.of()).then().statusCode(403);
        Person county = Person.of("rate-county", "管理员", "511902-DSJ", Role.PLATFORM_ADMIN).on(DAY);
        county.put("/service-accounts/slowed/limit", 1, Map.of()).then().statusCode(404);
        admin.put("/service-accounts/slowed/limit", 0, Map.of()).then().statusCode(412);
        Map<String, Object> none = new HashMap<>();
        none.put("limit", null);
        admin.put("/service-accounts/slowed/limit", 1, none).then().statusCode(200).body("ownLimit", equalTo(false));
        system.get("/departments").then().statusCode(200).header("RateLimit-Policy", equalTo("\"client\";q=100000;w=10"));
        admin.put("/service-accounts/slowed/limit", 2, Map.of("limit", Map.of("requestsPerMinute", 0, "burst", 1))).then().statusCode(422);
    }

    /** One that has called, and from then on may call so often. */
    private Person limited(String client, int requestsPerMinute, int burst) {
        Person system = Person.system(client, "511900-TJJ", "projects.read").on(DAY);
        system.get("/me").then().statusCode(200);
        admin.put("/service-accounts/" + client + "/limit", 0, Map.of("limit", Map.of("requestsPerMinute", requestsPerMinute, "burst", burst)))
                .then().statusCode(200).body("limit.burst", equalTo(burst), "ownLimit", equalTo(true));
        return system;
    }
}
