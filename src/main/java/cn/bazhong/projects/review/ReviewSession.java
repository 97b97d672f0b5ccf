package cn.bazhong.projects.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session of the review committee (A5). Its version moves with what concerns it as a whole:
 * members, agenda, day, attendance, end; each item has a version of its own.
 */
@Entity
@Table(name = "review_session")
public class ReviewSession {
    @Id
    private UUID id;
    @Embedded
    private Occasion occasion;
    @Enumerated(EnumType.STRING)
    private SessionState state;
    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;
    private String place;
    private String postponements;
    @Column(name = "convened_by_name")
    private String convenedByName;
    @Column(name = "convened_at")
    private Instant convenedAt;
    @Column(name = "opened_by_name")
    private String openedByName;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "ended_by_name")
    private String endedByName;
    @Column(name = "ended_at")
    private Instant endedAt;
    private String cancellation;
    private String minutes;
    @Column(name = "minutes_digest")
    private String minutesDigest;
    private int changes;
    @Version
    private long version;

    protected ReviewSession() {
    }

    ReviewSession(UUID id, Occasion occasion, LocalDate day, String place, String by, Instant at) {
        this.id = id;
        this.occasion = occasion;
        this.state = SessionState.PLANNED;
        this.scheduledOn = day;
        this.place = place;
        this.postponements = "[]";
        this.convenedByName = by;
        this.convenedAt = at;
    }

    /** Members, agenda or attendance changed: whoever had read them before has to look again. */
    void changed() {
        changes++;
    }

    /**
     * @param then what it is on that day
     * @param all  every postponement so far with this one, as JSON
     */
    void postpone(Occasion then, LocalDate day, String newPlace, String all) {
        occasion = then;
        scheduledOn = day;
        place = newPlace;
        postponements = all;
    }

    void open(String by, Instant at) {
        state = SessionState.OPEN;
        openedByName = by;
        openedAt = at;
    }

    void close(String minutesAsJson, String digest, String by, Instant at) {
        state = SessionState.CLOSED;
        minutes = minutesAsJson;
        minutesDigest = digest;
        endedByName = by;
        endedAt = at;
    }

    void cancel(String reason, String by, Instant at) {
        state = SessionState.CANCELLED;
        cancellation = reason;
        endedByName = by;
        endedAt = at;
    }

    UUID id() {
        return id;
    }

    Occasion occasion() {
        return occasion;
    }

    DocketKind docket() {
        return occasion.docket();
    }

    /** What inboxes call it. */
    String title() {
        return occasion.title();
    }

    String jurisdiction() {
        return occasion.jurisdiction();
    }

    int year() {
        return occasion.year();
    }

    UUID policyVersion() {
        return occasion.policyVersion();
    }

    SessionState state() {
        return state;
    }

    /** The day it is to be held on, and the legal date of its conclusions. */
    LocalDate scheduledOn() {
        return scheduledOn;
    }

    String place() {
        return place;
    }

    String postponementsJson() {
        return postponements;
    }

    String convenedByName() {
        return convenedByName;
    }

    Instant convenedAt() {
        return convenedAt;
    }

    String openedByName() {
        return openedByName;
    }

    Instant openedAt() {
        return openedAt;
    }

    String endedByName() {
        return endedByName;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** Why it was never held. */
    String cancellation() {
        return cancellation;
    }

    String minutesJson() {
        return minutes;
    }

    String minutesDigest() {
        return minutesDigest;
    }

    long version() {
        return version;
    }
}
