package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.DemoAccounts;
import cn.bazhong.projects.launcher.sample.PlannedProject.Turn;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One session of the review committee: invitations, attendance, recusals, votes, conclusions (A5). */
final class Sitting {
    private static final String STAND_IN = "因公外出，委托本单位同志参会。";
    private static final String INTEREST = "曾参与该项目前期咨询，申请回避。";
    private static final Set<Turn> NOT_PASSED = Set.of(Turn.CD, Turn.CX);
    private static final int OPPOSED = 5;
    private static final int TO_MEND = 60;

    private final Portal portal;
    private final WorkingTime time;
    private final People people;
    private final List<Ledger.Member> members;
    private final String path;
    private Ledger.Member sentAnother;

    private Sitting(Scene scene, List<Ledger.Member> members, String path) {
        this.portal = scene.portal();
        this.time = scene.time();
        this.people = scene.people();
        this.members = members;
        this.path = path;
    }

    /**
     * With the industry authorities that its items have.
     *
     * @param occasion docket and, of a list, which
     */
    static Sitting convene(Scene scene, Map<String, Object> occasion, List<JsonNode> items, LocalDate day) {
        Set<String> authorities = items.stream().map(item -> item.path("industryAuthority").path("code").asText())
                .collect(Collectors.toSet());
        return convene(scene, occasion, items, day, Ledger.committee(scene.people()).stream().filter(member ->
                !member.capacity().equals("AUTHORITY") || authorities.contains(member.department())).toList());
    }

    /** With every industry authority. */
    static void conveneAll(Scene scene, Map<String, Object> occasion, List<JsonNode> items, LocalDate day) {
        convene(scene, occasion, items, day, Ledger.committee(scene.people()));
    }

    private static Sitting convene(Scene scene, Map<String, Object> occasion, List<JsonNode> items, LocalDate day,
            List<Ledger.Member> members) {
        Map<String, Object> call = new LinkedHashMap<>(occasion);
        call.putAll(Map.of("scheduledOn", day.toString(), "place", scene.people().place(),
                "items", items.stream().map(item -> item.get("id").asText()).toList(),
                "members", members.stream().map(Sitting::called).toList()));
        JsonNode session = scene.portal().create(scene.people().office(), "/review-sessions", call);
        return new Sitting(scene, members, "/review-sessions/" + session.get("id").asText());
    }

    private static Map<String, Object> called(Ledger.Member member) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", member.name());
        entry.put("userId", member.account().isEmpty() ? null : DemoAccounts.idOf(member.account()));
        entry.put("department", member.department());
        entry.put("capacity", member.capacity().equals("AUTHORITY") ? "MEMBER" : member.capacity());
        return entry;
    }

    LocalDate day() {
        return LocalDate.parse(read(people.office()).get("scheduledOn").asText());
    }

    /** Who has an account answers; in one session of a year a department sends somebody else. */
    void answer(boolean oneSendsAnother) {
        for (Ledger.Member member : members) {
            boolean sendsAnother = oneSendsAnother && member.department().equals("511900-FGW");
            if (sendsAnother) {
                sentAnother = member;
            }
            if (!member.account().isEmpty()) {
                String user = member.account();
                JsonNode seat = seat(read(user), member);
                portal.post(user, path + "/members/" + seat.get("id").asText() + "/answer", seat, sendsAnother
                        ? Map.of("accepted", false, "reason", STAND_IN, "substitute", Map.of("name", "薛永强"))
                        : Map.of("accepted", true));
            }
        }
    }

    void open() {
        JsonNode session = read(people.office());
        portal.post(people.office(), path + "/opening", session, Map.of("attendance", Portal.stream(session.get("members"))
                .map(seat -> Map.of("memberId", seat.get("id").asText(), "present", true)).toList()));
    }

    /** Members with accounts vote for themselves wherever they are entitled to. */
    void castBallots() {
        members.stream().filter(this::votesByAccount).map(Ledger.Member::account).forEach(this::castBallots);
    }

    /** The chair concludes, and whoever was sent instead has no account. */
    private boolean votesByAccount(Ledger.Member member) {
        return !member.account().isEmpty() && !member.account().equals(people.chair()) && member != sentAnother;
    }

    private void castBallots(String account) {
        JsonNode session = read(account);
        String own = session.get("ownSeat").asText();
        List<Map<String, Object>> ballots = Portal.stream(session.get("items")).filter(item -> isEntitled(item, own))
                .map(item -> Map.<String, Object>of("itemId", item.get("id").asText(), "vote", "FOR", "opinion",
                        "技术路线可行，同意。")).toList();
        if (!ballots.isEmpty()) {
            portal.post(account, path + "/ballots", session, Map.of("items", ballots));
        }
    }

    /** The secretary takes down all other votes, and in one session of a year that an expert declares an interest. */
    void takeDownVotes(Function<JsonNode, Turn> turns, boolean oneDeclares) {
        JsonNode session = read(people.office());
        List<String> others = members.stream().filter(member -> !votesByAccount(member))
                .map(member -> seat(session, member).get("id").asText()).toList();
        String interested = others.get(others.size() - 1);
        List<Map<String, Object>> entries = new ArrayList<>();
        for (JsonNode item : session.get("items")) {
            boolean declared = oneDeclares && entries.isEmpty() && isEntitled(item, interested);
            boolean passes = !NOT_PASSED.contains(turns.apply(item));
            List<String> voters = others.stream().filter(id -> isEntitled(item, id) && !(declared && id.equals(interested))).toList();
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("itemId", item.get("id").asText());
            entry.put("version", item.get("version").asLong());
            entry.put("recusals", declared ? List.of(Map.of("memberId", interested, "reason", INTEREST)) : null);
            entry.put("votes", votes(voters, passes));
            entries.add(entry);
        }
        portal.put(people.office(), path + "/votes", session, Map.of("items", entries));
    }

    private static List<Map<String, Object>> votes(List<String> voters, boolean passes) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (String voter : voters) {
            boolean against = !passes && votes.size() < OPPOSED;
            votes.add(Map.of("memberId", voter, "vote", against ? "AGAINST" : "FOR"));
        }
        return votes;
    }

    /** By whoever presides: the chair, and on projects of the chair's own office the next in order, through the secretary. */
    void conclude(Function<JsonNode, Turn> turns) {
        conclude(turns, item -> false);
    }

    /** @param revised which of those that are agreed to are so only once they are mended */
    void conclude(Function<JsonNode, Turn> turns, Predicate<JsonNode> revised) {
        for (String user : List.of(people.chair(), people.office())) {
            JsonNode session = read(user);
            List<Map<String, Object>> conclusions = Portal.stream(session.get("items"))
                    .filter(item -> item.get("state").asText().equals("ON_AGENDA") && item.get("verdicts").size() > 1)
                    .map(item -> revised.test(item) ? mending(item) : conclusion(item, turns.apply(item))).toList();
            if (!conclusions.isEmpty()) {
                portal.post(user, path + "/conclusions", session, Map.of("items", conclusions));
            }
        }
    }

    private static Map<String, Object> conclusion(JsonNode item, Turn turn) {
        Map<String, Object> conclusion = new LinkedHashMap<>();
        conclusion.put("itemId", item.get("id").asText());
        conclusion.put("version", item.get("version").asLong());
        switch (turn) {
            case CD -> {
                conclusion.put("verdict", "DEFER");
                conclusion.put("reason", "建设方案与既有平台的关系尚需论证，暂缓列入。");
            }
            case CX -> {
                conclusion.put("verdict", "DELETE");
                conclusion.put("reason", "可由统建系统替代，不同意列入。");
            }
            default -> {
                conclusion.put("verdict", "AGREE");
                conclusion.put("reason", item.get("needsDecision").asBoolean() ? "所引法律依据成立，同意列入。" : null);
            }
        }
        return conclusion;
    }

    private Map<String, Object> mending(JsonNode item) {
        return Map.of("itemId", item.get("id").asText(), "version", item.get("version").asLong(), "verdict", "AGREE_AFTER_REVISION",
                "revisionPoints", "补充与省级平台的数据共享清单；明确密码应用测评的时间安排。", "reviseBy", time.daysOn(TO_MEND).toString());
    }

    void close() {
        portal.post(people.office(), path + "/closing", read(people.office()), Map.of());
    }

    private static boolean isEntitled(JsonNode item, String seat) {
        return Portal.stream(item.get("panel").get("entitled")).anyMatch(id -> id.asText().equals(seat));
    }

    private static JsonNode seat(JsonNode session, Ledger.Member member) {
        return Portal.stream(session.get("members")).filter(seat -> seat.get("name").asText().equals(member.name())
                && seat.get("department").get("code").asText().equals(member.department())).findFirst().orElseThrow();
    }

    private JsonNode read(String user) {
        return portal.get(user, path);
    }
}
