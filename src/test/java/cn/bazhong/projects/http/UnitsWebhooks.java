package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/**
 * The systems that a unit's administrator has told of events. What any administrator may do is asked for with a version that is
 * long past, so that nothing is changed.
 */
final class UnitsWebhooks {
    private final UnitsWay way;

    UnitsWebhooks(UnitsWay way) {
        this.way = way;
    }

    void look() {
        Person admin = way.unit().admin();
        way.refusedOtherwise(422, "POST /webhooks", admin, null, content("http://localhost/"));
        String webhook = way.visit().secret(admin.post("/webhooks", content("https://localhost/")).jsonPath().getString("id"));
        JsonPath registered = way.read("GET /webhooks/{id}", admin, webhook);
        admin.post("/webhooks/" + webhook + "/test", registered.getLong("version"), "").then().statusCode(200);
        long number = way.read("GET /webhooks/{id}/deliveries", admin, webhook).getLong("items[0].number");
        way.refusedOtherwise(412, "PUT /webhooks/{id}", admin, 4711L, content("https://localhost/"), webhook);
        for (String deed : List.of("key", "pause", "resumption", "test", "removal")) {
            way.refusedOtherwise(412, "POST /webhooks/{id}/" + deed, admin, 4711L, null, webhook);
        }
        way.refusedOtherwise(412, "POST /webhooks/{id}/replay", admin, 4711L, Map.of("since", "2026-01-01T00:00:00Z"), webhook);
        for (String deed : List.of("retry", "skip")) {
            way.refusedOtherwise(412, "POST /webhooks/{id}/deliveries/{number}/" + deed, admin, 4711L, null, webhook, number);
        }
        way.visit().read("/webhooks?limit=100");
        way.visit().read("/events?limit=100");
    }

    private Map<String, Object> content(String url) {
        return Map.of("name", "外部系统", "url", url, "department", way.unit().ownerCode(), "types", List.of(), "owners", List.of());
    }
}
