package cn.bazhong.projects.testsupport;

import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
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

/** A session of the committee as those in the room work on it: whoever speaks sends what was read last. */
public final class CommitteeRoom {
    public static final String DEPUTY = Tokens.of("u-deputy", "朱红", "511900-FGW", Role.DEVELOPMENT_REFORM);
    public static final String EXPERT = Tokens.of("u-expert", "谢晓东", "511900-BZZY", Role.REVIEW_EXPERT);
    public static final String STRANGER = Tokens.of("u-stranger", "韩雪", "511900-GGZY", Role.REVIEW_EXPERT);
    private static final String SESSIONS = "/api/v1/review-sessions";

    /** What an item of the agenda is about. */
    public interface Subject {
        UUID id();
    }

    private String day;
    private JsonPath session;

    private CommitteeRoom(String day) {
        this.day = day;
    }

    /**
     * The vice-mayor in the chair, the seven departments that Article 5 names with one of them as deputy, the industry
     * authority of every project here, and five experts: fourteen.
     */
    public static List<Map<String, Object>> members() {
        List<Map<String, Object>> members = new ArrayList<>();
        members.add(member("刘副市长", null, "511900-ZFB", "CHAIR"));
        members.add(member("朱红", "u-deputy", "511900-FGW", "DEPUTY_CHAIR"));
        members.add(member("林峰", null, "511900-WXB", "MEMBER"));
        members.add(member("郭平", null, "511900-BMJ", "MEMBER"));
        members.add(member("何涛", null, "511900-JXJ", "MEMBER"));
        members.add(member("胡军", null, "511900-CZJ", "MEMBER"));
        members.add(member("高亮", null, "511900-GAJ", "MEMBER"));
        members.add(member("孙涛", null, "511900-DSJ", "MEMBER"));
        members.add(member("杨丽", null, "511900-MZJ", "MEMBER"));
        members.add(member("谢晓东", "u-expert", "511900-BZZY", "EXPERT"));
        members.add(member("韩冰", null, "511900-GGZY", "EXPERT"));
        members.add(member("唐杰", null, "511900-CDC", "EXPERT"));
        members.add(member("秦岚", null, "511900-TSG", "EXPERT"));
        members.add(member("邱实", null, "511900-DAG", "EXPERT"));
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

    public static Map<String, Object> call(ListAtCommittee list, String day, List<Map<String, Object>> members,
            ListAtCommittee.Line... lines) {
        Map<String, Object> call = new HashMap<>(Map.of("docket", "ANNUAL_LIST", "listId", list.id(), "scheduledOn",
                day, "place", "市政府第一会议室", "members", members));
        if (lines.length > 0) {
            call.put("items", ListAtCommittee.ids(lines));
        }
        return call;
    }

    /** The usual members are called on these lines. */
    public static CommitteeRoom convened(ListAtCommittee list, String day, ListAtCommittee.Line... lines) {
        return convened(list, day, members(), lines);
    }

    public static CommitteeRoom convened(ListAtCommittee list, String day, List<Map<String, Object>> members,
            ListAtCommittee.Line... lines) {
        return convened(OFFICE, day, call(list, day, members, lines));
    }

    /** As that office calls for it. */
    public static CommitteeRoom convened(String office, String day, Map<String, Object> call) {
        CommitteeRoom room = new CommitteeRoom(day);
        room.session = at(office, day).body(call).post(SESSIONS).then().statusCode(201).extract().jsonPath();
        return room;
    }

    /** And everybody has come. */
    public static CommitteeRoom opened(ListAtCommittee list, String day, ListAtCommittee.Line... lines) {
        CommitteeRoom room = convened(list, day, lines);
        room.open();
        return room;
    }

    /** A request at ten in the morning of that day. */
    public static RequestSpecification at(String token, String day) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("X-Portal-Clock", day + "T02:00:00Z");
    }

    public void on(String another) {
        day = another;
    }

    public String id() {
        return session.getString("id");
    }

    public JsonPath session() {
        return session;
    }

    public void refresh() {
        session = get(OFFICE, "").statusCode(200).extract().jsonPath();
    }

    public ValidatableResponse get(String token, String below) {
        return at(token, day).get(SESSIONS + "/" + id() + below).then();
    }

    public ValidatableResponse post(String token, String below, Object body) {
        return command(token, "POST", below, session.getInt("version"), body);
    }

    public ValidatableResponse put(String token, String below, Object body) {
        return command(token, "PUT", below, session.getInt("version"), body);
    }

    public ValidatableResponse command(String token, String verb, String below, int version, Object body) {
        return at(token, day).header("If-Match", "\"" + version + "\"").body(body)
                .request(verb, SESSIONS + "/" + id() + below).then();
    }

    /** Opens it, everybody being present but those named. */
    public void open(String... absent) {
        session = post(OFFICE, "/opening", attendance(absent)).statusCode(200).extract().jsonPath();
    }

    public void attend(String... absent) {
        session = put(OFFICE, "/attendance", attendance(absent)).statusCode(200).extract().jsonPath();
    }

    public Map<String, Object> attendance(String... absent) {
        List<String> missing = List.of(absent);
        return Map.of("attendance", session.<Map<String, Object>>getList("members").stream().map(member ->
                Map.of("memberId", member.get("id"), "present", !missing.contains(member.get("name")))).toList());
    }

    public String memberId(String name) {
        return session.getString("members.find { it.name == '" + name + "' }.id");
    }

    public String itemId(Subject subject) {
        return session.getString("items.find { it.subjectId == '" + subject.id() + "' }.id");
    }

    /** The item as it is now. */
    public JsonPath item(Subject subject) {
        return get(OFFICE, "/items/" + itemId(subject)).statusCode(200).extract().jsonPath();
    }

    /** The votes of everybody entitled: for it, but for those named with another one. */
    public List<Map<String, Object>> votes(Subject subject, Map<String, String> others) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (Object id : item(subject).getList("panel.entitled")) {
            String name = session.getString("members.find { it.id == '" + id + "' }.name");
            votes.add(Map.of("memberId", id, "vote", others.getOrDefault(name, "FOR"), "opinion", "已阅材料"));
        }
        return votes;
    }

    public ValidatableResponse enter(Subject subject, List<Map<String, Object>> votes) {
        return onItem(subject, "PUT", "/votes", OFFICE, Map.of("votes", votes));
    }

    public void vote(Subject subject, Map<String, String> others) {
        enter(subject, votes(subject, others)).statusCode(200);
    }

    public void agreeTo(Subject... subjects) {
        for (Subject subject : subjects) {
            vote(subject, Map.of());
        }
    }

    public ValidatableResponse recuse(Subject subject, String... names) {
        List<Map<String, Object>> declared = new ArrayList<>();
        for (String name : names) {
            declared.add(Map.of("memberId", memberId(name), "reason", "参与过方案编制"));
        }
        return onItem(subject, "PUT", "/recusals", OFFICE, Map.of("recusals", declared));
    }

    public ValidatableResponse onItem(Subject subject, String verb, String below, String token, Object body) {
        return command(token, verb, "/items/" + itemId(subject) + below, item(subject).getInt("version"), body);
    }

    /** A conclusion on the item as it is now, with whatever else it needs, name by name. */
    public Map<String, Object> conclusion(Subject subject, String verdict, Object... more) {
        Map<String, Object> conclusion = new LinkedHashMap<>();
        conclusion.put("itemId", itemId(subject));
        conclusion.put("version", item(subject).getInt("version"));
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

    public ValidatableResponse close(String reason) {
        Map<String, Object> end = new HashMap<>();
        end.put("reason", reason);
        return post(OFFICE, "/closing", end);
    }
}
