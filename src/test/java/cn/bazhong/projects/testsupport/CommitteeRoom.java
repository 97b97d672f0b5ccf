package cn.bazhong.projects.testsupport;

import static io.restassured.RestAssured.given;

import cn.bazhong.projects.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A session of the committee as those in the room work on it: whoever speaks sends what they read last. */
public final class CommitteeRoom {
    public static final String OFFICE = Tokens.of("u-office", "徐明", "511900-DSJ", Role.LEADING_GROUP_OFFICE);
    public static final String CHAIR = Tokens.of("u-chair", "马志远", "511900-ZFB", Role.COMMITTEE_CHAIR);
    public static final String DEPUTY = Tokens.of("u-deputy", "朱红", "511900-FGW", Role.DEVELOPMENT_REFORM);
    public static final String EXPERT = Tokens.of("u-expert", "谢晓东", "511900-BZZY", Role.REVIEW_EXPERT);
    public static final String STRANGER = Tokens.of("u-stranger", "韩雪", "511900-GGZY", Role.REVIEW_EXPERT);
    private static final String SESSIONS = "/api/v1/review-sessions";

    private final String day;
    private JsonPath session;

    private CommitteeRoom(String day) {
        this.day = day;
    }

    /** Chair, deputy, the other six departments that Article 5 names, and four experts: twelve, a third of them experts. */
    public static List<Map<String, Object>> members() {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member("马志远", null, "511900-ZFB", "CHAIR"));
        members.add(member("朱红", "u-deputy", "511900-FGW", "DEPUTY_CHAIR"));
        members.add(member("林峰", null, "511900-WXB", "MEMBER"));
        members.add(member("郭平", null, "511900-BMJ", "MEMBER"));
        members.add(member("何涛", null, "511900-JXJ", "MEMBER"));
        members.add(member("胡军", null, "511900-CZJ", "MEMBER"));
        members.add(member("高亮", null, "511900-GAJ", "MEMBER"));
        members.add(member("孙涛", null, "511900-DSJ", "MEMBER"));
        members.add(member("谢晓东", "u-expert", "511900-BZZY", "EXPERT"));
        members.add(member("韩冰", null, "511900-GGZY", "EXPERT"));
        members.add(member("唐杰", null, "511900-CDC", "EXPERT"));
        members.add(member("秦岚", null, "511900-TSG", "EXPERT"));
        return members;
    }

    public static Map<String, Object> member(String name, String userId, String department, String capacity) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("name", name);
        member.put("userId", userId);
        member.put("department", department);
        member.put("capacity", capacity);
        return member;
    }

    /** Convenes the usual members on these lines, a month before the day. */
    public static CommitteeRoom convened(ListAtCommittee list, String day, List<Map<String, Object>> members, UUID... lines) {
        CommitteeRoom room = new CommitteeRoom(day);
        Map<String, Object> call = new HashMap<>(Map.of("listId", list.id(), "scheduledOn", day, "place", "市政府第一会议室",
                "members", members));
        if (lines.length > 0) {
            call.put("items", List.of(lines));
        }
        room.session = as(OFFICE, "T02:00:00Z", day).body(call).post(SESSIONS).then().statusCode(201).extract().jsonPath();
        return room;
    }

    public static CommitteeRoom opened(ListAtCommittee list, String day, List<Map<String, Object>> members, UUID... lines) {
        CommitteeRoom room = convened(list, day, members, lines);
        room.open();
        return room;
    }

    public String id() {
        return session.getString("id");
    }

    public JsonPath session() {
        return session;
    }

    public int version() {
        return session.getInt("version");
    }

    public JsonPath read(String token) {
        return get(token, "").statusCode(200).extract().jsonPath();
    }

    public ValidatableResponse get(String token, String path) {
        return as(token, "T03:00:00Z", day).get(SESSIONS + "/" + id() + path).then();
    }

    /** Everybody comes. */
    public void open(String... absent) {
        session = post(OFFICE, "/opening", attendance(absent)).statusCode(200).extract().jsonPath();
    }

    public Map<String, Object> attendance(String... absent) {
        List<String> missing = List.of(absent);
        return Map.of("attendance", session.<Map<String, Object>>getList("members").stream().map(member ->
                Map.of("memberId", member.get("id"), "present", !missing.contains(member.get("name")))).toList());
    }

    public void attend(String... absent) {
        session = put(OFFICE, "/attendance", attendance(absent)).statusCode(200).extract().jsonPath();
    }

    public String memberId(String name) {
        return session.getString("members.find { it.name == '" + name + "' }.id");
    }

    public JsonPath item(ListAtCommittee.Line line) {
        return get(OFFICE, "/items/" + itemId(line)).statusCode(200).extract().jsonPath();
    }

    public String itemId(ListAtCommittee.Line line) {
        return session.getString("items.find { it.lineId == '" + line.id() + "' }.id");
    }

    /** The votes of everybody entitled, but for those named with another one. */
    public List<Map<String, Object>> votes(ListAtCommittee.Line line, Map<String, String> others) {
        JsonPath item = item(line);
        List<Map<String, Object>> votes = new ArrayList<>();
        for (Object id : item.getList("panel.entitled")) {
            String name = session.getString("members.find { it.id == '" + id + "' }.name");
            votes.add(Map.of("memberId", id, "vote", others.getOrDefault(name, "FOR"), "opinion", "意见"));
        }
        return votes;
    }

    public ValidatableResponse enter(ListAtCommittee.Line line, List<Map<String, Object>> votes) {
        return command(OFFICE, "PUT", "/items/" + itemId(line) + "/votes", item(line).getInt("version"), Map.of("votes", votes));
    }

    public void vote(ListAtCommittee.Line line, Map<String, String> others) {
        enter(line, votes(line, others)).statusCode(200);
    }

    public ValidatableResponse recuse(ListAtCommittee.Line line, String... names) {
        List<Map<String, Object>> declared = new ArrayList<>();
        for (String name : names) {
            declared.add(Map.of("memberId", memberId(name), "reason", "参与过方案编制"));
        }
        return command(OFFICE, "PUT", "/items/" + itemId(line) + "/recusals", item(line).getInt("version"),
                Map.of("recusals", declared));
    }

    public Map<String, Object> conclusion(ListAtCommittee.Line line, String verdict, Object... more) {
        Map<String, Object> conclusion = new LinkedHashMap<>();
        conclusion.put("itemId", itemId(line));
        conclusion.put("version", item(line).getInt("version"));
        conclusion.put("verdict", verdict);
        for (int i = 0; i < more.length; i += 2) {
            conclusion.put((String) more[i], more[i + 1]);
        }
        return conclusion;
    }

    @SafeVarargs
    public final ValidatableResponse conclude(String token, Map<String, Object>... items) {
        return post(token, "/conclusions", Map.of("items", List.of(items)));
    }

    public ValidatableResponse post(String token, String path, Object body) {
        return command(token, "POST", path, version(), body);
    }

    public ValidatableResponse put(String token, String path, Object body) {
        return command(token, "PUT", path, version(), body);
    }

    public ValidatableResponse command(String token, String verb, String path, int version, Object body) {
        RequestSpecification request = as(token, "T03:00:00Z", day).header("If-Match", "\"" + version + "\"").body(body);
        return request.request(verb, SESSIONS + "/" + id() + path).then();
    }

    public void refresh() {
        session = read(OFFICE);
    }

    /** A request at that hour of that day. */
    public static RequestSpecification as(String token, String hour, String day) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("X-Portal-Clock", day + hour);
    }
}
