package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Person;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the committee of a unit does on a list of two lines, tried by others as everything else. */
final class UnitsSessions {
    private static final Person EXPERT = Person.of("u-expert", "谢晓东", "511900-BZZY", Role.REVIEW_EXPERT);

    private final UnitsWay way;
    private final Unit unit;
    private final Visit visit;
    private List<String> lines;
    private String id;

    UnitsSessions(UnitsWay way) {
        this.way = way;
        this.unit = way.unit();
        this.visit = way.visit();
    }

    void sit() {
        lines = way.read("GET /review-sessions/preparation?docket=ANNUAL_LIST&listId={list}", unit.office(), way.list())
                .getList("items.id");
        drawExperts();
        cancel(convene());
        id = convene();
        plan();
        way.on(10, 21);
        open();
        List<String> items = session().getList("items.id");
        vote(items.get(0), items.get(1));
        conclude(items.get(0), items.get(1));
        revise(items.get(1));
    }

    private void drawExperts() {
        Map<String, Object> entry = Map.of("name", "郑教授", "employer", unit.ownerCode(), "fields", List.of("DATA"), "validFrom",
                "2020-01-01");
        String expert = way.done("POST /experts", unit.office(), null, entry).getString("id");
        way.done("PUT /experts/{id}", unit.office(), 0L, entry, expert);
        way.done("POST /experts", unit.office(), null, entry);
        String draw = visit.secret(way.done("POST /expert-draws", unit.office(), null, Map.of("purpose", "评审", "neededOn",
                way.day(10, 20), "fields", List.of("DATA"), "count", 1, "reserves", 1, "excludedEmployers", List.of(),
                "exclusions", List.of())).getString("id"));
        JsonPath drawn = way.read("GET /expert-draws/{id}", unit.office(), draw);
        way.done("POST /expert-draws/{id}/replacements", unit.office(), 0L, Map.of("expertId",
                drawn.getString("sitting[0].id"), "reason", "出差"), draw);
        visit.read("/experts?limit=100");
        visit.read("/expert-draws?limit=100");
    }

    private String convene() {
        String convened = way.done("POST /review-sessions", unit.office(), null, Map.of("docket", "ANNUAL_LIST",
                "listId", way.list(), "scheduledOn", way.day(10, 20), "place", "不外传会议室", "members", unit.members(),
                "items", lines)).getString("id");
        visit.secret("不外传会议室");
        return visit.secret(convened);
    }

    private void cancel(String convened) {
        way.done("POST /review-sessions/{id}/cancellation", unit.office(), 0L, Map.of("reason", "另行召集"), convened);
    }

    private void plan() {
        JsonPath session = way.read("GET /review-sessions/{id}", unit.office(), id);
        List<Map<String, Object>> members = new ArrayList<>();
        for (Map<String, Object> one : unit.members()) {
            Map<String, Object> kept = new HashMap<>(one);
            kept.put("id", session.getString("members.find { it.name == '" + one.get("name") + "' }.id"));
            members.add(kept);
        }
        deed("PUT /review-sessions/{id}/members", unit.office(), Map.of("members", members));
        deed("PUT /review-sessions/{id}/agenda", unit.office(), Map.of("items", lines));
        deed("POST /review-sessions/{id}/postponement", unit.office(),
                Map.of("scheduledOn", way.day(10, 21), "reason", "专家不足"));
        String expert = "members.find { it.name == '谢晓东' }";
        way.done("POST /review-sessions/{id}/members/{memberId}/answer", EXPERT, session().getLong(expert + ".version"),
                Map.of("accepted", true), id, session().getString(expert + ".id"));
    }

    private void open() {
        Map<String, Object> roll = Map.of("attendance", session().<String>getList("members.id").stream()
                .map(member -> Map.of("memberId", member, "present", true)).toList());
        deed("POST /review-sessions/{id}/opening", unit.office(), roll);
        deed("PUT /review-sessions/{id}/attendance", unit.office(), roll);
    }

    private void vote(String first, String second) {
        onItem("GET /review-sessions/{id}/items/{itemId}", unit.owner(), first, null);
        onItem("PUT /review-sessions/{id}/items/{itemId}/recusals", unit.office(), first, Map.of("recusals", List.of()));
        deed("POST /review-sessions/{id}/ballots", EXPERT, Map.of("items", List.of(Map.of("itemId", first, "vote", "FOR"))));
        onItem("PUT /review-sessions/{id}/items/{itemId}/votes", unit.office(), first, Map.of("votes", votes(first)));
        deed("PUT /review-sessions/{id}/votes", unit.office(), Map.of("items", List.of(Map.of("itemId", second, "version",
                itemVersion(second), "votes", votes(second)))));
    }

    private List<Map<String, Object>> votes(String item) {
        return session().<String>getList("items.find { it.id == '" + item + "' }.panel.entitled").stream()
                .map(member -> Map.<String, Object>of("memberId", member, "vote", "FOR")).toList();
    }

    private void conclude(String first, String second) {
        deed("POST /review-sessions/{id}/conclusions", unit.chair(), Map.of("items", List.of(
                Map.of("itemId", first, "version", itemVersion(first), "verdict", "AGREE"),
                Map.of("itemId", second, "version", itemVersion(second), "verdict", "AGREE_AFTER_REVISION", "revisionPoints",
                        "补充共享方案", "reviseBy", way.day(11, 6)))));
        way.read("GET /review-sessions/{id}/minutes", unit.office(), id);
        way.read("GET /review-sessions/{id}/events", unit.office(), id);
        deed("POST /review-sessions/{id}/closing", unit.office(), Map.of());
    }

    private void revise(String item) {
        onItem("POST /review-sessions/{id}/items/{itemId}/revision", unit.owner(), item, Map.of("statement", "已补充"));
        onItem("POST /review-sessions/{id}/items/{itemId}/recheck", unit.office(), item,
                Map.of("outcome", "AGREE", "opinion", "已补充"));
    }

    private void deed(String operation, Person by, Object body) {
        way.done(operation, by, session().getLong("version"), body, id);
    }

    private void onItem(String operation, Person by, String item, Object body) {
        way.done(operation, by, body == null ? null : itemVersion(item), body, id, item);
    }

    private long itemVersion(String item) {
        return session().getLong("items.find { it.id == '" + item + "' }.version");
    }

    private JsonPath session() {
        return unit.office().on(way.day(10, 21)).get("/review-sessions/" + id).then().statusCode(200).extract().jsonPath();
    }
}
