package cn.bazhong.projects.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.BrokenLink.Break;
import cn.bazhong.projects.testsupport.OnContext;
import cn.bazhong.projects.testsupport.PortalEnvironment;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils the record the way only a superuser of the database can, and puts it right again. */
@QuarkusTest
@QuarkusTestResource(PortalEnvironment.class)
class RecordWalkTest {
    /** Checks that other tests asked for are walked first. */
    private static final int MOST_WAITING = 200;

    private static final Actor AUDITOR = new Actor("u-9", "周敏", "511900-SJJ", Set.of(Role.AUDIT));

    @Inject
    Events events;
    @Inject
    ChainHeads heads;
    @Inject
    RecordChecks checks;
    @Inject
    RecordWalk walk;
    @Inject
    Seal seal;
    @Inject
    Clock clock;
    @Inject
    Vertx vertx;

    private Subject subject;

    @BeforeEach
    void recordFiveEvents() {
        subject = new Subject(SubjectType.PROJECT, UUID.randomUUID());
        append(5);
    }

    @Test
    void anUntouchedRecordIsIntact() {
        RecordCheck check = check(List.of());
        assertEquals(List.of(), ours(check));
        assertEquals(CheckState.DONE, check.state);
        assertNotNull(check.finishedAt);
        assertEquals(check.chainsTotal, check.chainsChecked);
    }

    /** What else is broken is not looked at, and what else there is not counted. */
    @Test
    void oneProjectIsCheckedByItself() {
        RecordCheck check = check(UUID.fromString(subject.id()), List.of());
        assertEquals(List.of(), check.brokenLinks());
        assertEquals(1, check.chainsChecked);
        assertEquals(1, check.chainsTotal);
        assertEquals(5, check.eventsChecked);
    }

    @Test
    void anEditIsNamed() throws SQLException {
        assertFound(Break.EDITED, 3, "UPDATE event SET payload = '{\"n\":99}' WHERE seq = 3 AND ");
    }

    @Test
    void aDeletionIsNamed() throws SQLException {
        assertFound(Break.DELETED, 2, "DELETE FROM event WHERE seq = 2 AND ");
    }

    @Test
    void aCutTailIsNamed() throws SQLException {
        assertFound(Break.CUT_TAIL, 4, "DELETE FROM event WHERE seq > 3 AND ");
    }

    @Test
    void aWholeChainCutAwayIsNamed() throws SQLException {
        assertFound(Break.CUT_TAIL, 1, "DELETE FROM event WHERE ");
    }

    @Test
    void anInsertedEventIsNamed() throws SQLException {
        assertFound(Break.INSERTED, 6, """
                INSERT INTO event (id, subject_type, subject_id, seq, type, actor_id, actor_name, department, legal_date,
                  recorded_at, payload, prev_hash, hash)
                SELECT gen_random_uuid(), subject_type, subject_id, 6, type, actor_id, actor_name, department, legal_date,
                  recorded_at, payload, hash, repeat('a', 64) FROM event WHERE seq = 5 AND\s""");
    }

    @Test
    void aReplacedEventIsNamedByTheOneAfterIt() throws SQLException {
        Link second = links().get(1);
        Link forged = new Link(second.id(), second.subjectType(), second.subjectId(), 2, second.type(), second.actorId(),
                "他人", null, second.department(), second.legalDate(), second.recordedAt(), null, second.payload(), null,
                second.previous(), null).hashed();
        assertFound(Break.RELINKED, 3,
                "UPDATE event SET actor_name = '他人', project_id = NULL, hash = '" + forged.hash() + "' WHERE seq = 2 AND ");
    }

    @Test
    void aTailCutTogetherWithItsHeadHasABadSeal() throws SQLException {
        String hash = links().get(2).hash();
        assertFound(Break.BAD_SEAL, 3, "DELETE FROM event WHERE seq > 3 AND ",
                "UPDATE chain_head SET seq = 3, hash = '" + hash + "' WHERE ");
    }

    @Test
    void aTailCutWithAHeadFromAnOldBackupIsFoundByAnEarlierExport() throws SQLException {
        Head old = OnContext.inTransaction(() -> heads.of(subject));
        append(2);
        SealedHead exported = SealedHead.of(OnContext.inTransaction(() -> heads.of(subject)));
        String[] restore = {"DELETE FROM event WHERE seq > 5 AND ",
            "UPDATE chain_head SET seq = 5, hash = '" + old.hash() + "', seal = '" + old.seal() + "' WHERE "};
        assertFound(List.of(), List.of(), restore);
        assertFound(List.of(exported), List.of(broken(Break.CUT_TAIL, 6)), restore);
    }

    @Test
    void anExportThatWasTouchedIsNamed() {
        SealedHead head = SealedHead.of(OnContext.inTransaction(() -> heads.of(subject)));
        SealedHead touched = new SealedHead(head.subjectType(), head.subjectId(), 4, head.hash(), head.sealKey(), head.seal(),
                head.sealedAt());
        assertEquals(List.of(broken(Break.FORGED_EXPORT, 4)), ours(check(List.of(touched))));
    }

    @Test
    void theDailyExportHoldsEveryHead(@TempDir Path directory) {
        HeadExporter exporter = new HeadExporter(heads, config(directory), clock, vertx);
        OnContext.run(exporter::daily);
        HeadExporter.Kept kept = OnContext.run(() -> exporter.kept(null));
        assertEquals(LocalDate.now(clock), kept.day());
        assertEquals(OnContext.inTransaction(() -> heads.count(null)), kept.heads().size());
        Head mine = OnContext.inTransaction(() -> heads.of(subject));
        assertEquals(1, kept.heads().stream().filter(mine::equals).count());
        append(1);
        OnContext.run(exporter::daily);
        assertEquals(kept, OnContext.run(() -> exporter.kept(LocalDate.now(clock))));
    }

    private void assertFound(Break kind, long seq, String... spoiling) throws SQLException {
        assertFound(List.of(), List.of(broken(kind, seq)), spoiling);
    }

    private void assertFound(List<SealedHead> earlier, List<BrokenLink> expected, String... spoiling) throws SQLException {
        try (Connection superuser = DriverManager.getConnection(
                "jdbc:postgresql://" + System.getProperty("portal.test.database"), "postgres", "postgres");
                Statement sql = superuser.createStatement()) {
            String ours = "subject_id = '" + subject.id() + "'";
            sql.execute("CREATE TEMP TABLE kept_event AS SELECT * FROM event WHERE " + ours);
            sql.execute("CREATE TEMP TABLE kept_head AS SELECT * FROM chain_head WHERE " + ours);
            sql.execute("ALTER TABLE event DISABLE TRIGGER ALL; ALTER TABLE chain_head DISABLE TRIGGER ALL");
            try {
                for (String statement : spoiling) {
                    sql.execute(statement + ours);
                }
                assertEquals(expected, ours(check(earlier)));
                assertEquals(expected, check(UUID.fromString(subject.id()), earlier).brokenLinks(), "of the project alone");
            } finally {
                sql.execute("DELETE FROM event WHERE " + ours + "; DELETE FROM chain_head WHERE " + ours);
                sql.execute("INSERT INTO chain_head SELECT * FROM kept_head; INSERT INTO event SELECT * FROM kept_event");
                sql.execute("ALTER TABLE event ENABLE TRIGGER ALL; ALTER TABLE chain_head ENABLE TRIGGER ALL");
                sql.execute("ALTER TABLE event ENABLE ALWAYS TRIGGER event_append_only, ENABLE ALWAYS TRIGGER event_extends");
                sql.execute("ALTER TABLE chain_head ENABLE ALWAYS TRIGGER chain_head_stays,"
                        + " ENABLE ALWAYS TRIGGER chain_head_moves");
            }
        }
        assertEquals(List.of(), ours(check(List.of())));
    }

    private RecordCheck check(List<SealedHead> earlierHeads) {
        return check(null, earlierHeads);
    }

    private RecordCheck check(UUID project, List<SealedHead> earlierHeads) {
        RecordCheck asked = new RecordCheck(UUID.randomUUID(), new RequestRecordCheck(project, null, earlierHeads), AUDITOR,
                clock.instant());
        OnContext.inTransaction(() -> checks.add(asked));
        RecordCheck seen = asked;
        for (int earlier = 0; earlier < MOST_WAITING && seen.state != CheckState.DONE; earlier++) {
            OnContext.run(walk::next);
            seen = OnContext.inTransaction(() -> checks.require(asked.id));
        }
        return seen;
    }

    private List<BrokenLink> ours(RecordCheck check) {
        return check.brokenLinks().stream().filter(link -> link.subjectId().equals(subject.id())).toList();
    }

    private BrokenLink broken(Break kind, long seq) {
        return new BrokenLink(kind, "PROJECT", subject.id(), seq);
    }

    private List<Link> links() {
        return OnContext.inTransaction(() -> events.links("PROJECT", subject.id(), 0, 100));
    }

    private void append(int count) {
        OnContext.inTransaction(() -> events.appendAll(IntStream.rangeClosed(1, count).mapToObj(n -> NewEvent
                .of(subject, RecordEventType.RECORD_CHECK_REQUESTED, AUDITOR).with("n", n).ofProject(null)).toList()));
    }

    private static RecordConfig config(Path directory) {
        return new RecordConfig() {
            @Override
            public String sealKey() {
                return "not-used-here";
            }

            @Override
            public String sealKeyId() {
                return "k1";
            }

            @Override
            public Map<String, String> earlierSealKeys() {
                return Map.of();
            }

            @Override
            public Optional<Path> exportDirectory() {
                return Optional.of(directory);
            }

            @Override
            public String exportCron() {
                return "off";
            }

            @Override
            public String checkEvery() {
                return "off";
            }
        };
    }
}
