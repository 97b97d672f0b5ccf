package cn.bazhong.projects.http;

import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a unit's office finds against an owner, what the owner says, and how it ends. */
final class UnitsDeterminations {
    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private final String project;
    private final String day;
    private String finding;

    UnitsDeterminations(UnitsWay way, String project, String day) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
        this.project = project;
        this.day = day;
    }

    void find() {
        way.done("POST /determinations/screenings", unit.office(), null, asked());
        propose();
        done("/dropping", unit.office(), Map.of("reason", "不外传的撤回"));
        propose();
        way.read("GET /determinations/{id}", unit.owner(), finding);
        way.read("GET /determinations/{id}/procedure", unit.owner(), finding);
        done("/statement", unit.owner(), Map.of("statement", "不外传的陈述"));
        done("/decision", unit.office(), Map.of("found", true, "documentNumber", "不外传的文号", "decidedOn", day, "reason", "不外传的理由"));
        done("/remedies", unit.owner(), Map.of("doneOn", day, "text", "不外传的改正"));
        done("/remedy-refusal", unit.office(), Map.of("reason", "不外传的缺项"));
        done("/remedies", unit.owner(), Map.of("doneOn", day, "text", "不外传的再次改正"));
        done("/ending", unit.office(), Map.of("documentNumber", "解除1号", "endedOn", day, "reason", "不外传的解除"));
        visit.read("/determinations?limit=100");
        way.read("GET /departments/{code}/restrictions/history", unit.owner(), unit.ownerCode());
    }

    private void propose() {
        finding = visit.secret(way.done("POST /determinations", unit.office(), null, asked()).getString("id"));
    }

    private Map<String, Object> asked() {
        return new HashMap<>(Map.of("kind", "DATA_NOT_DELIVERED", "projectId", project, "facts", "不外传的事实", "workingDays", 30, "documents",
                List.of()));
    }

    private JsonPath done(String deed, Person by, Object body) {
        return way.done("POST /determinations/{id}" + deed, by, UnitsWay.version(unit.owner().on(day), "/determinations/" + finding), body,
                finding);
    }
}
