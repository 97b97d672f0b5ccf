package cn.bazhong.projects.http;

import java.util.HashMap;
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
        paper.put("edited", Map.of("size", 7, "digest", "0".repeat(64)));
        String awaited = visit.secret(way.done("POST /papers", unit.office(), null, paper).getString("id"));
        way.refusedOtherwise(422, "PUT /papers/{id}/content", unit.office(), null, "{\"a\":1}", awaited);
    }
}
