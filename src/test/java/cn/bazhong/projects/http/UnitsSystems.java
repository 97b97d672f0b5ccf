package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;

/** What a unit lets a system of its own do. */
final class UnitsSystems {
    private final UnitsWay way;
    private final Unit unit;

    UnitsSystems(UnitsWay way) {
        this.way = way;
        this.unit = way.unit();
    }

    void allow() {
        String client = way.visit().secret("system-of-" + unit.ownerCode());
        Person.system(client, unit.ownerCode(), "applications.submit").get("/me").then().statusCode(200);
        JsonPath given = way.done("POST /service-accounts/{clientId}/allowances", unit.owner(), null, Map.of("scopes",
                List.of("applications.submit"), "opinionsAs", List.of(), "lastDay", way.day(12, 31), "reason", "对接"), client);
        String id = way.visit().secret(given.getString("id"));
        way.read("GET /allowances/{id}", unit.owner(), id);
        way.read("GET /service-accounts/{clientId}", unit.owner(), client);
        way.read("GET /service-accounts/{clientId}/allowances", unit.owner(), client);
        way.read("GET /service-accounts/{clientId}/deeds", unit.owner(), client);
        way.visit().read("/service-accounts?limit=100");
        way.refusedOtherwise(412, "POST /allowances/{id}/revocation", unit.owner(), 4711L, Map.of("reason", "停用"), id);
        way.refusedOtherwise(412, "PUT /service-accounts/{clientId}/limit", unit.admin(), 4711L, Map.of(), client);
    }
}
