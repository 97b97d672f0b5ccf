package cn.bazhong.projects.scenario;

import static cn.bazhong.projects.testsupport.CommitteeRoom.at;
import static cn.bazhong.projects.testsupport.CommitteeRoom.member;
import static cn.bazhong.projects.testsupport.CommitteeRoom.members;
import static cn.bazhong.projects.testsupport.ListScene.OFFICE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.ListAtCommittee;
import cn.bazhong.projects.testsupport.ListInside;
import cn.bazhong.projects.testsupport.NewDepartments;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Statements;
import cn.bazhong.projects.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Article 5: whoever is called by their account owes an answer by the day of the session, and finds it in the inbox. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class A5InvitationTest {
    private static final int YEAR = 2095;
    private static ListAtCommittee list;

    @Inject
    ListInside inside;
    @Inject
    Departments departments;

    @BeforeEach
    void aListIsBeforeTheCommittee() {
        if (list == null) {
            NewDepartments.enter(departments, "511900-S95A", "511900-S95B");
            list = ListAtCommittee.of(inside, YEAR, ListAtCommittee.owners(Map.of("511900-JYJ", 12)));
        }
    }

    @Test
    void a5_theInvitationWaitsUntilItIsAnswered() {
        Expert expert = new Expert("1");
        CommitteeRoom room = convened(expert, 20);
        expert.owes(list.day(10, 18), room).body("items[0].obligation", equalTo("ANSWER_INVITATION"),
                "items[0].article", equalTo("A5"), "items[0].title", equalTo("2095 年度信息化项目清单审查会议"),
                "items[0].due", equalTo(list.day(10, 20)), "items[0].light", equalTo("AMBER"),
                "items[0].ownerDepartment.code", equalTo("511900-BZZY"), "items[0].kind", nullValue(), "items[0].state", nullValue());
        expert.counts(list.day(10, 18), 1);
        new Expert("none").owes(list.day(10, 18));
        at(expert.colleague(), list.day(10, 18)).get("/api/v1/inbox?box=OBLIGATIONS").then().body("items", empty());

        expert.answers(room, expert.token(), Map.of("accepted", true)).statusCode(200);
        expert.owes(list.day(10, 18));
        expert.counts(list.day(10, 18), 0);
        expert.closedAs("DONE");
        expert.answers(room, expert.token(), Map.of("accepted", false, "reason", "授课")).statusCode(200);
        expert.owes(list.day(10, 18));
    }

    @Test
    void a5_theOfficeAnswersForThem() {
        Expert expert = new Expert("2");
        CommitteeRoom room = convened(expert, 21);
        expert.answers(room, OFFICE, Map.of("accepted", false, "reason", "出差")).statusCode(200);
        expert.owes(list.day(10, 21));
        expert.closedAs("DONE");
    }

    @Test
    void a5_whoAnsweredIsAskedAnewForAnotherDayAndWhoDidNotHasUntilThen() {
        Expert answered = new Expert("3");
        Expert silent = new Expert("4");
        CommitteeRoom room = convened(List.of(answered, silent), 22);
        answered.answers(room, answered.token(), Map.of("accepted", true)).statusCode(200);
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", list.day(11, 2), "reason", "专家不足三分之一")).statusCode(200);
        answered.owes(list.day(10, 22), room).body("items[0].due", equalTo(list.day(11, 2)));
        silent.owes(list.day(11, 3), room).body("items[0].due", equalTo(list.day(11, 2)), "items[0].light", equalTo("RED"));
        answered.closedAs("DONE", "OPEN");
        silent.closedAs("OPEN");
    }

    @Test
    void a5_whoIsNotCalledAnyMoreOwesNothingAndWhoComesInTheirPlaceDoes() {
        Expert before = new Expert("5");
        Expert after = new Expert("6");
        CommitteeRoom room = convened(before, 23);
        List<Map<String, Object>> changed = kept(room, List.of(before));
        changed.remove(changed.size() - 1);
        changed.add(after.entry());
        room.put(OFFICE, "/members", Map.of("members", changed)).statusCode(200);
        before.owes(list.day(10, 23));
        before.closedAs("VOID");
        after.owes(list.day(10, 23), room);

        room.refresh();
        Expert sameSeat = new Expert("7");
        changed = kept(room, List.of(after));
        Map<String, Object> seat = new HashMap<>(sameSeat.entry());
        seat.put("id", changed.remove(changed.size() - 1).get("id"));
        changed.add(seat);
        room.put(OFFICE, "/members", Map.of("members", changed)).statusCode(200);
        after.owes(list.day(10, 23));
        sameSeat.owes(list.day(10, 23), room);
    }

    @Test
    void a5_aSessionThatIsCancelledOrOpenedAsksNobody() {
        Expert expert = new Expert("8");
        CommitteeRoom cancelled = convened(expert, 26);
        CommitteeRoom opened = convened(expert, 27);
        expert.owes(list.day(10, 26), cancelled, opened);
        cancelled.post(OFFICE, "/cancellation", Map.of("reason", "与下次会议合并")).statusCode(200);
        expert.owes(list.day(10, 27), opened);
        opened.open();
        expert.owes(list.day(10, 27));
        expert.closedAs("VOID", "VOID");
    }

    @Test
    void a5_invitationsComeByTheirDayPageByPageAndInThreeStatements() {
        Expert expert = new Expert("9");
        CommitteeRoom second = convened(expert, 29);
        CommitteeRoom first = convened(expert, 28);
        String path = "/api/v1/inbox?box=OBLIGATIONS&limit=1";
        String next = at(expert.token(), list.day(10, 27)).get(path).then().body("items.page", contains(page(first)))
                .extract().path("nextCursor");
        at(expert.token(), list.day(10, 27)).get(path + "&cursor=" + next).then().body("items.page", contains(page(second)),
                "nextCursor", nullValue());
        at(expert.colleague(), list.day(10, 27)).get(path + "&cursor=" + next).then().statusCode(400);
        expert.owes(list.day(10, 27), first, second);
        assertEquals(1, Statements.of(() -> expert.owes(list.day(10, 27), first, second)).stream()
                .filter(statement -> statement.contains("obligation")).count());
        assertEquals(Statements.of(() -> new Expert("none").owes(list.day(10, 27))).size(),
                Statements.of(() -> expert.owes(list.day(10, 27), first, second)).size());
        assertEquals(1, Statements.of(() -> expert.counts(list.day(10, 27), 2)).stream()
                .filter(statement -> statement.contains("obligation")).count());
    }

    @Test
    void a5_whatIsOwedPassesOverWithTheDepartment() {
        Expert expert = new Expert("10", "511900-S95A");
        CommitteeRoom room = convened(expert, 30);
        Person admin = Person.of("admin-95", "陈晨", "511900-DSJ", Role.PLATFORM_ADMIN).on(YEAR - 1 + "-10-20");
        String owed = "holdings.find { it.kind == 'obligations' }.count";
        admin.get("/departments/511900-S95A/succession").then().body(owed, equalTo(1));
        admin.post("/departments/511900-S95A/succession", Map.of("successor", "511900-S95B", "effectiveOn", YEAR - 1 + "-10-20",
                "documentNumber", "巴编发〔2094〕9号")).then().statusCode(200);
        admin.get("/departments/511900-S95A/succession").then().body(owed, equalTo(0));
        expert.owes(list.day(10, 28), room).body("items[0].ownerDepartment.code", equalTo("511900-S95B"));
        room.post(OFFICE, "/postponement", Map.of("scheduledOn", list.day(11, 9), "reason", "另有会议")).statusCode(200);
        expert.owes(list.day(10, 28), room).body("items[0].ownerDepartment.code", equalTo("511900-S95B"));
    }

    @Test
    void dutiesOfNobodyInParticularAreEverybodysOfTheDepartmentInTheirRole() {
        Database.execute("""
                INSERT INTO obligation (id, kind, subject_type, subject_id, cause, department, role, title, due, page, state,
                    opened_at, version)
                SELECT gen_random_uuid(), 'ANSWER_INVITATION', 'REVIEW_SESSION', 's' || n, gen_random_uuid(), '511900-S95B', 'PROJECT_OWNER',
                    '整改' || n, date '2094-01-01' + n, '/review-sessions/s' || n, 'OPEN', now(), 0 FROM generate_series(1, 3) n""");
        String path = "/api/v1/inbox?box=OBLIGATIONS&limit=2";
        for (String user : List.of("u-95-x", "u-95-y")) {
            String token = Tokens.of(user, "钱磊", "511900-S95B", Role.PROJECT_OWNER);
            String next = at(token, "2094-01-02").get(path).then().body("items.title", contains("整改1", "整改2"))
                    .extract().path("nextCursor");
            at(token, "2094-01-02").get(path + "&cursor=" + next).then().body("items.title", contains("整改3"));
            at(token, "2094-01-02").get("/api/v1/inbox/counts").then().body("obligations", equalTo(3));
        }
        at(Tokens.of("u-95-z", "孙月", "511900-S95B", Role.PLATFORM_ADMIN), "2094-01-02").get(path).then().body("items", empty());
        Database.execute("DELETE FROM obligation WHERE title LIKE '整改%'");
    }

    /** A portal that ran before it knew duties finds those that were open then. */
    @Test
    void a5_theMigrationOpensWhatTheCodeWould() throws IOException {
        Expert silent = new Expert("11");
        Expert answered = new Expert("12");
        CommitteeRoom room = convened(List.of(silent, answered), 31);
        answered.answers(room, answered.token(), Map.of("accepted", true)).statusCode(200);
        String kept = "SELECT string_agg(concat_ws(' ', kind, subject_type, subject_id, cause, project_id, department, person, title, "
                + "due, page, state, closed_at, version), ';') FROM obligation WHERE state = 'OPEN' AND person IN ('u-95-11', 'u-95-12')";
        String before = Database.text(kept);
        Database.execute("DELETE FROM obligation WHERE person IN ('u-95-11', 'u-95-12')");
        Database.execute("ALTER TABLE obligation ALTER page DROP NOT NULL");
        String opening = migration("V18__obligation.sql");
        Database.execute(opening.substring(opening.indexOf("INSERT INTO obligation"), opening.length() - 1)
                + " AND m.user_id IN ('u-95-11', 'u-95-12')");
        Database.execute(migration("V32__duty_pages.sql"));
        assertEquals(before, Database.text(kept));
        silent.owes(list.day(10, 28), room);
    }

    private static String migration(String name) throws IOException {
        try (InputStream text = A5InvitationTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static CommitteeRoom convened(Expert expert, int day) {
        return convened(List.of(expert), day);
    }

    private static CommitteeRoom convened(List<Expert> experts, int day) {
        List<Map<String, Object>> called = new ArrayList<>(members());
        experts.forEach(expert -> called.add(expert.entry()));
        return CommitteeRoom.convened(list, list.day(10, day), called, list.take("511900-JYJ"));
    }

    /** All seats as they are. */
    private static List<Map<String, Object>> kept(CommitteeRoom room, List<Expert> experts) {
        List<Map<String, Object>> called = new ArrayList<>(members());
        experts.forEach(expert -> called.add(expert.entry()));
        List<Map<String, Object>> kept = new ArrayList<>();
        called.forEach(one -> {
            Map<String, Object> entry = new HashMap<>(one);
            entry.put("id", room.memberId((String) one.get("name")));
            kept.add(entry);
        });
        return kept;
    }

    private static String page(CommitteeRoom room) {
        return "/review-sessions/" + room.id();
    }

    /** An expert that one test alone calls. */
    private record Expert(String number, String department) {

        Expert(String number) {
            this(number, "511900-BZZY");
        }

        String token() {
            return Tokens.of("u-95-" + number, "专家" + number, department, Role.REVIEW_EXPERT);
        }

        String colleague() {
            return Tokens.of("u-95-colleague", "同事", department, Role.REVIEW_EXPERT, Role.PROJECT_OWNER);
        }

        Map<String, Object> entry() {
            return member("专家" + number, "u-95-" + number, department, "EXPERT");
        }

        /** Answers for exactly these, in this order. */
        ValidatableResponse owes(String day, CommitteeRoom... rooms) {
            return at(token(), day).get("/api/v1/inbox?box=OBLIGATIONS").then().statusCode(200).body("items.page",
                    equalTo(List.of(rooms).stream().map(A5InvitationTest::page).toList()));
        }

        void counts(String day, int owed) {
            at(token(), day).get("/api/v1/inbox/counts").then().body("obligations", equalTo(owed));
        }

        ValidatableResponse answers(CommitteeRoom room, String token, Map<String, Object> answer) {
            String id = room.memberId("专家" + number);
            int version = room.get(OFFICE, "").extract().jsonPath().getInt("members.find { it.id == '" + id + "' }.version");
            return room.command(token, "POST", "/members/" + id + "/answer", version, answer);
        }

        /** What became of them, in the order of the alphabet. */
        void closedAs(String... states) {
            String kept = Database.text("SELECT string_agg(state, ' ' ORDER BY state) FROM obligation WHERE person = 'u-95-"
                    + number + "'");
            assertEquals(String.join(" ", states), kept);
        }
    }
}
