package cn.bazhong.projects.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.Database;
import cn.bazhong.projects.testsupport.DossierScene;
import cn.bazhong.projects.testsupport.Person;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Open pages are told of what is committed, and of nothing that does not concern them. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class LiveTest {
    private static final String DAY = "2026-03-02";
    private static final String ALIVE = "{\"topic\":\"ALIVE\",\"id\":null}";
    private static final String INBOX = "{\"topic\":\"INBOX\",\"id\":null}";
    private static final String ALL = "{\"topic\":\"ALL\",\"id\":null}";

    @Test
    void theInboxOfWhoeverIsAskedAndTheProjectThatIsFollowed() throws InterruptedException {
        DossierScene scene = DossierScene.listed("511900-WLJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN");
        try (LiveStream body = LiveStream.open("cyber-live", "511900-WXB", Role.CYBERSPACE_AFFAIRS, "");
                LiveStream owner = LiveStream.open("owner-live", "511900-WLJ", Role.PROJECT_OWNER, "?project=" + scene.project())) {
            assertEquals(ALIVE, body.next());
            assertEquals(ALIVE, owner.next());
            scene.submit();
            assertEquals(INBOX, body.next());
            assertEquals("{\"topic\":\"PROJECT\",\"id\":\"" + scene.project() + "\"}", owner.next());
        }
    }

    @Test
    void nothingOfOthers() throws InterruptedException {
        DossierScene scene = DossierScene.listed("511900-WLJ", same -> { }).way("PLAN_ONLY").begin("IMPLEMENTATION_PLAN").submit();
        try (LiveStream other = LiveStream.open("other-live", "511900-TSG", Role.PROJECT_OWNER, "")) {
            assertEquals(ALIVE, other.next());
            scene.conclude(scene.body("FINANCE_OPINION"), "FINANCE_OPINION", Map.of("outcome", "AGREED"));
            Database.execute("SELECT pg_notify('live', 'INBOX 511900-TSG')");
            assertEquals(INBOX, other.next());
        }
        try (LiveStream stranger = LiveStream.open("other-live", "511900-TSG", Role.PROJECT_OWNER,
                "?project=" + scene.project() + "&session=" + UUID.randomUUID())) {
            assertEquals(ALIVE, stranger.next());
            Database.execute("SELECT pg_notify('live', 'PROJECT " + scene.project() + "')");
            Database.execute("SELECT pg_notify('live', 'INBOX 511900-TSG')");
            assertEquals(INBOX, stranger.next());
        }
    }

    @Test
    void whatWhoeverIsAwayOwesIsToldToWhoeverActsForThem() throws InterruptedException {
        Person away = Person.of("away-live", "周处长", "511900-TSG", Role.PROJECT_OWNER).on(DAY);
        Person colleague = Person.of("colleague-live", "吴科长", "511900-TSG", Role.PROJECT_OWNER).on(DAY);
        List.of(away, colleague).forEach(each -> each.post("/me/reminders", Map.of("mail", true)).then().statusCode(200));
        String delegation = away.post("/delegations", Map.of("delegate", "colleague-live", "roles", List.of("PROJECT_OWNER"), "firstDay", DAY,
                "lastDay", DAY, "reason", "公休")).then().statusCode(201).extract().path("id");
        try (LiveStream acting = LiveStream.open("colleague-live", "511900-TSG", Role.PROJECT_OWNER, "?actingFor=" + delegation, DAY)) {
            assertEquals(ALIVE, acting.next());
            Database.execute("SELECT pg_notify('live', 'PERSON away-live')");
            assertEquals(INBOX, acting.next());
        }
    }

    /** Hints were missed meanwhile. */
    @Test
    void whoeverLostTheDatabaseReadsAnew() throws InterruptedException, SQLException {
        try (LiveStream page = LiveStream.open("lost-live", "511900-TSG", Role.PROJECT_OWNER, "")) {
            assertEquals(ALIVE, page.next());
            breakTheLine();
            assertEquals(ALL, page.next());
            Database.execute("SELECT pg_notify('live', 'PERSON lost-live')");
            assertEquals(INBOX, page.next());
        }
    }

    private static void breakTheLine() throws SQLException {
        try (Connection superuser = DriverManager.getConnection(
                "jdbc:postgresql://" + System.getProperty("portal.test.database"), "postgres", "postgres");
                Statement sql = superuser.createStatement();
                ResultSet broken = sql.executeQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN live'")) {
            assertTrue(broken.next());
        }
    }
}
