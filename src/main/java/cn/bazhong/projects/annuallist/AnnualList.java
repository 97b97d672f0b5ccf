package cn.bazhong.projects.annuallist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual list of a jurisdiction, from the call for applications to publication (A14, A15). */
@Entity
@Table(name = "annual_list")
public class AnnualList {

    /** How far it has come. Moves with the steps of its procedure. */
    @Schema(name = "AnnualListState")
    public enum State {
        COLLECTING, AT_COMMITTEE, AT_GOVERNMENT, AT_PARTY_COMMITTEE, APPROVED, PUBLISHED
    }

    @Id
    private UUID id;
    private String jurisdiction;
    private int year;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    private BigDecimal ceiling;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private long version;

    protected AnnualList() {
    }

    AnnualList(UUID id, String jurisdiction, int year, UUID policyVersion, Instant at) {
        this.id = id;
        this.jurisdiction = jurisdiction;
        this.year = year;
        this.state = State.COLLECTING;
        this.policyVersion = policyVersion;
        this.openedAt = at;
    }

    /** First and last day of the call, and what the list may come to. */
    void call(LocalDate first, LocalDate last, BigDecimal most) {
        opensOn = first;
        closesOn = last;
        ceiling = most;
    }

    void moveTo(State next) {
        state = next;
    }

    void publish(Instant at) {
        state = State.PUBLISHED;
        publishedAt = at;
    }

    /** Whether applications may be handed in on that day. */
    public boolean isCollectingOn(LocalDate day) {
        return state == State.COLLECTING && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public UUID id() {
        return id;
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    public int year() {
        return year;
    }

    public State state() {
        return state;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** What the amounts of the year may come to, yuan; {@code null} where none is set. */
    public BigDecimal ceiling() {
        return ceiling;
    }

    /** The policy in force when the call was opened; the list and its applications keep it. */
    public UUID policyVersion() {
        return policyVersion;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
