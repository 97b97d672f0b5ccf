package cn.bazhong.projects.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import cn.bazhong.projects.testsupport.Postgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class EventsTest {
    private static final Actor CLERK = new Actor("u-1", "张伟", "511900-JYJ", java.util.Set.of(Role.PROJECT_OWNER));

    private enum Deed implements EventType {
        RECORD_CHECK_REQUESTED
    }

    @Inject
    Events events;

    @Inject
    ChainHeads heads;

    @Inject
    Seal seal;

    @Test
    void anEventIsReadAsItWasWritten() {
        UUID project = UUID.randomUUID();
        Subject subject = new Subject(SubjectType.APPLICATION, UUID.randomUUID());
        OnContext.inTransaction(() -> events.append(NewEvent.of(subject, Deed.RECORD_CHECK_REQUESTED, CLERK).under(Article.A15)
                .with("amount", new BigDecimal("1200000.50")).onBehalfOf("市政府").legallyOn(LocalDate.of(2026, 2, 27))
                .ofProject(project)));
        RecordedEvent read = OnContext.inTransaction(() -> events.ofProject(project, null, 10)).get(0);
        assertEquals(1, read.seq());
        assertEquals("1200000.50", read.payload().get("amount"));
        assertEquals(Article.A15, read.article());
        assertEquals(LocalDate.of(2026, 2, 27), read.legalDate());
        assertEquals("市政府", read.onBehalfOf());
        assertEquals(Optional.empty(), check(subject));
    }

    @Test
    void eventsOfOneCommandKeepTheirOrderAcrossChains() {
        UUID project = UUID.randomUUID();
        Subject list = new Subject(SubjectType.ANNUAL_LIST, UUID.randomUUID());
        Subject application = new Subject(SubjectType.APPLICATION, UUID.randomUUID());
        OnContext.inTransaction(() -> events.appendAll(List.of(of(list, project, 1), of(application, project, 2), of(list, project, 3))));
        List<Object> newestFirst = OnContext.inTransaction(() -> events.ofProject(project, null, 10)).stream()
                .map(event -> event.payload().get("n")).toList();
        assertEquals(List.of(3, 2, 1), newestFirst);
        assertEquals(List.of(1L, 2L), OnContext.inTransaction(() -> events.ofSubject(list, 0, 10)).stream().map(RecordedEvent::seq).toList());
    }

    @Test
    void fiftyAppendsAtOnceMakeOneUnbrokenChain() throws Exception {
        Subject subject = new Subject(SubjectType.PROJECT, UUID.randomUUID());
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            List<Future<?>> running = IntStream.rangeClosed(1, 50).<Future<?>>mapToObj(n -> pool.submit(
                    () -> OnContext.inTransaction(() -> events.append(of(subject, null, n))))).toList();
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(50, OnContext.inTransaction(() -> events.ofSubject(subject, 0, 100)).size());
        assertEquals(Optional.empty(), check(subject));
    }

    @Test
    void aCommandThatFailsLeavesNoEvent() {
        Subject subject = new Subject(SubjectType.PROJECT, UUID.randomUUID());
        assertThrows(IllegalStateException.class, () -> OnContext.inTransaction(() -> events.append(of(subject, null, 1))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("afterwards")))));
        assertEquals(List.of(), OnContext.inTransaction(() -> events.ofSubject(subject, 0, 10)));
    }

    @Test
    void thePortalCanNeitherChangeNorTakeAwayWhatIsRecorded() throws SQLException {
        UUID id = UUID.randomUUID();
        OnContext.inTransaction(() -> events.append(of(new Subject(SubjectType.PROJECT, id), null, 1)));
        for (String role : List.of(Postgres.APP, Postgres.OWNER)) {
            refused(role, "UPDATE event SET payload = '{}' WHERE subject_id = '" + id + "'");
            refused(role, "DELETE FROM event WHERE subject_id = '" + id + "'");
            refused(role, "TRUNCATE event CASCADE");
            refused(role, "DELETE FROM chain_head WHERE subject_id = '" + id + "'");
            refused(role, "UPDATE chain_head SET seq = 0 WHERE subject_id = '" + id + "'");
            refused(role, "UPDATE chain_head SET seq = 2 WHERE subject_id = '" + id + "'");
            refused(role, "INSERT INTO chain_head VALUES ('PROJECT', 'x', 1, repeat('a', 64), 'k1', repeat('a', 64), now())");
        }
        refused(Postgres.APP, "ALTER TABLE event DISABLE TRIGGER ALL");
        assertEquals(Optional.empty(), check(new Subject(SubjectType.PROJECT, id)));
    }

    private static void refused(String role, String statement) throws SQLException {
        String address = "jdbc:postgresql://" + System.getProperty("portal.test.database");
        try (Connection connection = DriverManager.getConnection(address, role, role);
                Statement sql = connection.createStatement()) {
            SQLException refusal = assertThrows(SQLException.class, () -> sql.execute(statement), statement);
            assertTrue(List.of("42501", "23000").contains(refusal.getSQLState()), refusal.getMessage());
        }
    }

    private Optional<BrokenLink> check(Subject subject) {
        String type = subject.type().name();
        Head head = OnContext.inTransaction(() -> heads.of(subject));
        List<Link> links = OnContext.inTransaction(() -> events.links(type, subject.id(), 0, 1000));
        return Chain.check(links, head, List.of(), seal::holds);
    }

    private static NewEvent of(Subject subject, UUID project, int n) {
        return NewEvent.of(subject, Deed.RECORD_CHECK_REQUESTED, CLERK).with("n", n).ofProject(project);
    }
}
