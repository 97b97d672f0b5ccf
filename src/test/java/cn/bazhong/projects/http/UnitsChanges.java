package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Applying;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a unit changes of its published list: an adjustment being composed, a project to be cancelled. */
final class UnitsChanges {
    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;

    UnitsChanges(UnitsWay way) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
    }

    void make() {
        visit.on(day(10));
        JsonPath published = lines(way.list());
        String adjustment = way.done("POST /annual-lists/{id}/adjustments", unit.office(), null, Map.of("ground", "年中调整",
                "opensOn", day(10), "closesOn", day(20)), way.list()).getString("id");
        compose(adjustment, published.getString("items[0].id"));
        for (String below : List.of("/standing", "/carry-overs", "/comparison?with=" + way.list())) {
            way.read("GET /annual-lists/{id}" + below, unit.office(), adjustment);
        }
        cancel(published.getString("items[1].projectId"));
        new UnitsDossiers(way, published.getString("items[1].projectId"), LocalDate.parse(day(12))).handIn();
    }

    private void compose(String adjustment, String line) {
        way.done("POST /annual-lists/{id}/lines", unit.office(), UnitsWay.version(unit.office(), "/annual-lists/" + adjustment),
                Map.of("changes", List.of(Map.of("kind", "LAPSE", "lineId", line, "ground", "年内无法开工"))), adjustment);
        JsonPath lapse = lines(adjustment);
        way.done("POST /annual-lists/{id}/lines/{lineId}/withdrawal", unit.office(), lapse.getLong("items[0].version"), null,
                adjustment, visit.secret(lapse.getString("items[0].id")));
        Person owner = unit.owner().on(day(11));
        Person office = unit.office().on(day(12));
        Applying.begin(owner, adjustment, unit.year()).write(visit.secret("不外传四号")).submit().confirm(office).accept(office);
        JsonPath added = lines(adjustment);
        way.done("PUT /annual-lists/{id}/lines/{lineId}/replacement", unit.office(), added.getLong("items[0].version"),
                Map.of("lineId", line, "ground", "由新项目承担"), adjustment, visit.secret(added.getString("items[0].id")));
    }

    private void cancel(String project) {
        String request = visit.secret(way.done("POST /requests", unit.owner(), null,
                Map.of("kind", "CANCELLATION", "projectId", project, "reason", "不外传的理由")).getString("id"));
        JsonPath seen = way.read("GET /requests/{id}", unit.owner(), request);
        way.done("POST /requests/{id}/withdrawal", unit.owner(), seen.getLong("version"), Map.of("reason", "继续建设"),
                request);
    }

    private JsonPath lines(String list) {
        return unit.office().get("/annual-lists/" + list + "/lines").then().statusCode(200).extract().jsonPath();
    }

    /** A day in May of the year itself. */
    private String day(int day) {
        return LocalDate.of(unit.year(), 5, day).toString();
    }
}
