package cn.bazhong.projects.reminder;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.AtOnce;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Mailbox;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One message a person and working day on what is overdue or nearly so, over a real mail server. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class ReminderTest {
    private static final String KIND = "PUBLIC_SECURITY_OPINION";
    private static final String BODY = "511900-GAJ";

    @Inject
    ReminderRound round;

    @Test
    void oneMessageAPersonAndDayWhicheverInstanceSendsIt() throws Exception {
        LocalDate due = asked();
        String address = somebody("once");
        AtOnce.all(Stream.of(1, 2, 3).<Callable<Integer>>map(each -> () -> go(due)).toList());
        go(due);
        MimeMessage message = only(address);
        assertTrue(message.getSubject().contains(due.toString()), message.getSubject());
        String text = message.getContent().toString();
        assertTrue(text.contains("报批测试项目"), text);
        assertTrue(text.contains("https://portal.test/workbench"), text);
        assertTrue(text.contains("期限 " + due), text);
    }

    @Test
    void nothingIsSentOnADayThatIsNotWorkedNorToWhomNothingIsDue() {
        LocalDate due = asked();
        String address = somebody("rest");
        LocalDate saturday = due.plusDays(6 - due.getDayOfWeek().getValue());
        go(saturday);
        assertEquals(List.of(), Mailbox.get().to(address));
        String idle = somebody("idle", "511900-DAG", "PROJECT_OWNER");
        go(due);
        assertEquals(1, Mailbox.get().to(address).size());
        assertEquals(List.of(), Mailbox.get().to(idle));
        assertEquals("NOTHING", Database.text("SELECT state FROM reminder WHERE person = 'reminded-idle' AND day = '" + due + "'"));
    }

    @Test
    void whoeverWantsNoneGetsNone() {
        LocalDate due = asked();
        Person quiet = Person.of("reminded-quiet", "王警官", BODY, Role.PUBLIC_SECURITY);
        quiet.get("/me/reminders").then().statusCode(200).body("available", equalTo(true), "mail", equalTo(true));
        quiet.post("/me/reminders", Map.of("mail", false)).then().statusCode(200).body("mail", equalTo(false),
                "address", nullValue());
        String address = somebody("quiet");
        go(due);
        assertEquals(List.of(), Mailbox.get().to(address));
        quiet.post("/me/reminders", Map.of("mail", true)).then().statusCode(200).body("mail", equalTo(true),
                "address", equalTo(address));
    }

    @Test
    void itComesInTheLanguageThatWasChosen() throws Exception {
        LocalDate due = asked();
        Person reader = Person.of("reminded-english", "王警官", BODY, Role.PUBLIC_SECURITY);
        reader.post("/me/reminders", Map.of("mail", true, "language", "fr")).then().statusCode(422);
        reader.post("/me/reminders", Map.of("mail", true, "language", "en")).then().statusCode(200).body("language", equalTo("en"));
        String address = somebody("english");
        go(due);
        String text = only(address).getContent().toString();
        assertTrue(text.contains("due " + due), text);
        reader.post("/me/reminders", Map.of("mail", true)).then().body("language", equalTo("zh-CN"));
    }

    @Test
    void whatTheMailServerDidNotTakeIsSentLater() {
        LocalDate due = asked();
        String address = somebody("later");
        Mailbox.get().close();
        try {
            go(due);
        } finally {
            Mailbox.get().start();
        }
        assertEquals("FAILED", Database.text("SELECT state FROM reminder WHERE person = 'reminded-later' AND day = '" + due + "'"));
        go(due);
        assertEquals(1, Mailbox.get().to(address).size());
    }

    private int go(LocalDate day) {
        OnContext.runOn(day.toString(), () -> round.go());
        return 0;
    }

    private static MimeMessage only(String address) {
        List<MimeMessage> all = Mailbox.get().to(address);
        assertEquals(1, all.size());
        return all.get(0);
    }

    /** The body is asked for its opinion; the last day to give it. */
    private static LocalDate asked() {
        DossierScene scene = DossierScene.listed("511900-MZJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        return LocalDate.parse(scene.owner().get("/steps/" + scene.step(KIND)).jsonPath().getString("due"));
    }

    private static String somebody(String who) {
        return somebody(who, BODY, "PUBLIC_SECURITY");
    }

    private static String somebody(String who, String department, String role) {
        String address = who + "@portal.test";
        Database.execute("INSERT INTO person (id, name, department, email, roles, first_seen, last_seen) VALUES ('reminded-" + who
                + "', '王警官', '" + department + "', '" + address + "', '{" + role + "}', now(), now()) ON CONFLICT (id) DO UPDATE SET email = excluded.email");
        return address;
    }
}
