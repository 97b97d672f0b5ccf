package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit's office issues on a matter of its own. */
final class UnitsPapers {
    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;

    UnitsPapers(UnitsWay way) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
    }

    /** @param number under which it was ordered, which is the paper's */
    void issueOrder(String order, String number) {
        way.read("GET /matters/{matter}/{id}/papers", unit.owner(), "RECTIFICATION", order);
        way.read("GET /matters/{matter}/{id}/papers/draft?kind=RECTIFICATION_ORDER&part=" + order, unit.office(), "RECTIFICATION", order);
        Map<String, Object> paper = new HashMap<>(Map.of("matter", "RECTIFICATION", "matterId", order, "kind", "RECTIFICATION_ORDER",
                "part",
                order, "number", number));
        String issued = visit.secret(way.done("POST /papers", unit.office(), null, paper).getString("id"));
        way.read("GET /papers/{id}", unit.owner(), issued);
        way.read("GET /papers/{id}/content", unit.owner(), issued);
        way.read("GET /papers/verification?number=x&digest=" + "0".repeat(64), unit.owner());
        visit.read("/papers?limit=100");
        way.done("POST /papers/{id}/revocation", unit.office(), 0L, Map.of("reason", "不外传的撤销理由"), issued);
        sign(paper, issued);
        paper.put("edited", Map.of("size", 7, "digest", "0".repeat(64)));
        String awaited = visit.secret(way.done("POST /papers", unit.office(), null, paper).getString("id"));
        way.refusedOtherwise(422, "PUT /papers/{id}/content", unit.office(), null, "{\"a\":1}", awaited);
    }

    /** Somebody drafts it and the head signs: it is given back, and signed after that. */
    private void sign(Map<String, Object> paper, String issued) {
        String body = way.read("GET /papers/{id}", unit.office(), issued).getString("department.code");
        Person head = Person.of("paper-head-" + body, "高主任", body, Role.LEADING_GROUP_OFFICE);
        head.post("/me/reminders", Map.of("mail", true)).then().statusCode(200);
        enter(body, List.of(List.of(Map.of("id", "paper-head-" + body))));
        String drafted = visit.secret(unit.office().post("/papers", paper).then().statusCode(201).extract().path("id"));
        way.done("POST /papers/{id}/return", head, 0L, Map.of("reason", "不外传的缘由"), drafted);
        String again = visit.secret(unit.office().post("/papers", paper).then().statusCode(201).extract().path("id"));
        way.done("POST /papers/{id}/signature", head, 0L, "{}", again);
        enter(body, List.of());
        way.read("GET /papers/{id}", unit.owner(), again);
        unit.office().post("/papers/" + again + "/revocation", way.read("GET /papers/{id}", unit.office(), again).getLong("version"),
                Map.of("reason", "另行印发")).then().statusCode(200);
    }

    /** As in {@link UnitsDossiers}: the city's administrator would be ahead of whoever does it here. */
    private void enter(String body, List<?> levels) {
        long version = way.read("GET /departments/{code}/signing", unit.admin(), body).getLong("version");
        unit.admin().put("/departments/" + body + "/signing", version, Map.of("levels", levels)).then().statusCode(200);
    }
}
