package cn.bazhong.projects.record;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The event record. Features append to it in the transaction of their command: what is not recorded did not happen, and
 * what did not happen is not recorded.
 */
@ApplicationScoped
public class Events {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String OF_SUBJECT = """
            FROM Event e WHERE e.subjectType = ?1 AND e.subjectId = ?2 AND e.seq > ?3 ORDER BY e.seq""";
    private static final String OF_TYPE = "FROM Event e WHERE e.subjectType = ?1 AND e.subjectId = ?2 AND e.type = ?3 ORDER BY e.seq";
    private static final String OF_PROJECT = """
            FROM Event e WHERE e.projectId = ?1 AND e.id < ?2 ORDER BY e.id DESC""";
    private static final String ALL_OF_PROJECT = "FROM Event e WHERE e.projectId = ?1 ORDER BY e.id";
    private static final String ALL_OF_TYPE = "FROM Event e WHERE e.subjectType = ?1 ORDER BY e.subjectId, e.seq";
    /** Comes after every time-ordered id. */
    private static final UUID LAST = new UUID(-1L, -1L);

    private final ChainHeads heads;
    private final Seal seal;
    private final Clock clock;
    private final TimeOrderedEpochFactory ids;

    @Inject
    Events(ChainHeads heads, Seal seal, Clock clock) {
        this.heads = heads;
        this.seal = seal;
        this.clock = clock;
        this.ids = new TimeOrderedEpochFactory(clock);
    }

    /** Appends one event to the chain of its subject, in the caller's transaction. */
    public Uni<Void> append(NewEvent event) {
        return appendAll(List.of(event));
    }

    /**
     * Appends events in the order given. A command that touches several subjects calls this once with all its events:
     * their chains are locked in one fixed order, so that two commands cannot wait for each other, and written in one go.
     */
    public Uni<Void> appendAll(List<NewEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<Subject> subjects = events.stream().map(NewEvent::subject).collect(Collectors.toCollection(TreeSet::new));
        return lock(subjects).chain(tips -> heads.append(sealed(events, tips)));
    }

    /** The events of one subject from the first on, after {@code afterSeq}. */
    public Uni<List<RecordedEvent>> ofSubject(Subject subject, long afterSeq, int limit) {
        return links(subject.type().name(), subject.id(), afterSeq, limit).map(Events::recorded);
    }

    /** Those of one type among the events of a subject, in their order. */
    public Uni<List<RecordedEvent>> ofSubject(Subject subject, EventType type) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_TYPE, Event.class)
                        .setParameter(1, subject.type().name())
                        .setParameter(2, subject.id())
                        .setParameter(3, type.name())
                        .getResultList())
                .map(Events::links).map(Events::recorded);
    }

    /** The chain as it is stored, for its check. */
    Uni<List<Link>> links(String subjectType, String subjectId, long afterSeq, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_SUBJECT, Event.class)
                        .setParameter(1, subjectType)
                        .setParameter(2, subjectId)
                        .setParameter(3, afterSeq)
                        .setMaxResults(limit)
                        .getResultList())
                .map(Events::links);
    }

    /**
     * The timeline of a project, newest first: its own events and those of its applications, list lines and procedures.
     *
     * @param before id of the last event already read; {@code null} to start with the newest
     */
    public Uni<List<RecordedEvent>> ofProject(UUID projectId, UUID before, int limit) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_PROJECT, Event.class)
                        .setParameter(1, projectId)
                        .setParameter(2, before == null ? LAST : before)
                        .setMaxResults(limit)
                        .getResultList())
                .map(Events::links).map(Events::recorded);
    }

    /** All of it, oldest first, for what is reckoned from the record. */
    public Uni<List<RecordedEvent>> allOfProject(UUID projectId) {
        return all(ALL_OF_PROJECT, projectId);
    }

    /** The chains of all subjects of a type of which there are few, such as the years of the calendar. */
    public Uni<List<RecordedEvent>> allOf(SubjectType type) {
        return all(ALL_OF_TYPE, type.name());
    }

    private static Uni<List<RecordedEvent>> all(String query, Object key) {
        return Panache.getSession().chain(session -> session.createQuery(query, Event.class).setParameter(1, key).getResultList())
                .map(Events::links).map(Events::recorded);
    }

    /** End of a chain while it is being written to. */
    private static final class Tip {
        private long seq;
        private String hash;

        Tip(ChainHeads.Locked head) {
            seq = head.seq();
            hash = head.hash();
        }

        void follow(Link link) {
            seq = link.seq();
            hash = link.hash();
        }
    }

    private Uni<Map<Subject, Tip>> lock(Set<Subject> subjects) {
        return heads.lock(subjects).chain(found -> {
            Set<Subject> missing = new TreeSet<>(subjects);
            missing.removeAll(found.keySet());
            return missing.isEmpty() ? Uni.createFrom().item(found)
                    : heads.start(missing.stream().map(this::empty).toList()).chain(() -> heads.lock(subjects));
        }).map(found -> found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, head -> new Tip(head.getValue()))));
    }

    private Head empty(Subject subject) {
        return seal.seal(subject.type().name(), subject.id(), 0, Chain.GENESIS, now());
    }

    /** Every event as the next link of its chain, with the head it leaves. */
    private List<ChainHeads.Sealed> sealed(List<NewEvent> events, Map<Subject, Tip> tips) {
        List<ChainHeads.Sealed> sealed = new ArrayList<>();
        for (NewEvent event : events) {
            Tip tip = tips.get(event.subject());
            Link link = link(event, tip);
            tip.follow(link);
            sealed.add(new ChainHeads.Sealed(link,
                    seal.seal(link.subjectType(), link.subjectId(), link.seq(), link.hash(), link.recordedAt())));
        }
        return sealed;
    }

    private Link link(NewEvent event, Tip tip) {
        Instant now = now();
        LocalDate legal = event.legalDate() == null ? LocalDate.ofInstant(now, ZONE) : event.legalDate();
        String article = event.article() == null ? null : event.article().name();
        return new Link(ids.create(), event.subject().type().name(), event.subject().id(), tip.seq + 1,
                event.type().name(), event.actor().id(), event.actor().name(), onBehalfOf(event),
                event.actor().department(), legal, now, article, Canonical.text(event.payload()), event.projectId(),
                tip.hash, null).hashed();
    }

    /** PostgreSQL keeps microseconds: anything finer would not be there when the hash is checked. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Link> links(List<Event> rows) {
        return rows.stream().map(Event::link).toList();
    }

    private static List<RecordedEvent> recorded(List<Link> links) {
        return links.stream().map(RecordedEvent::of).toList();
    }

    /** An organ whose paper is registered, or the colleague for whom a substitute acts. */
    private static String onBehalfOf(NewEvent event) {
        boolean plain = event.onBehalfOf() != null || !event.actor().isSubstitute();
        return plain ? event.onBehalfOf() : event.actor().onBehalfOf().name();
    }
}
