package cn.bazhong.projects.record;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One walk over all chains, with what it found so far. */
@Entity
@Table(name = "record_check")
class RecordCheck {
    /** A portal that stopped in the middle is taken over after this time. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @Id
    UUID id;
    @Enumerated(EnumType.STRING)
    CheckState state;
    @Column(name = "requested_by")
    String requestedBy;
    @Column(name = "requested_name")
    String requestedName;
    @Column(name = "requested_at")
    Instant requestedAt;
    @Column(name = "lease_until")
    Instant leaseUntil;
    @Column(name = "finished_at")
    Instant finishedAt;
    @Column(name = "project_id", updatable = false)
    UUID projectId;
    @Column(name = "export_day")
    LocalDate exportDay;
    @Column(name = "earlier_heads")
    String earlierHeads;
    @Column(name = "chains_total")
    long chainsTotal;
    @Column(name = "chains_checked")
    long chainsChecked;
    @Column(name = "events_checked")
    long eventsChecked;
    @Column(name = "broken_links")
    String brokenLinks;
    @Version
    int version;

    protected RecordCheck() {
    }

    RecordCheck(UUID id, RequestRecordCheck request, Actor actor, Instant at) {
        this.id = id;
        state = CheckState.WAITING;
        requestedBy = actor.id();
        requestedName = actor.name();
        requestedAt = at;
        projectId = request.projectId();
        exportDay = request.exportDay();
        earlierHeads = Canonical.text(request.earlierHeads());
        brokenLinks = "[]";
    }

    void claim(long chains, Instant now) {
        state = CheckState.RUNNING;
        chainsTotal = chains;
        leaseUntil = now.plus(LEASE);
    }

    void report(WalkReport report, boolean done, Instant now) {
        chainsChecked = report.chains();
        eventsChecked = report.events();
        brokenLinks = Canonical.text(report.broken());
        exportDay = report.exportDay();
        leaseUntil = now.plus(LEASE);
        if (done) {
            state = CheckState.DONE;
            finishedAt = now;
            leaseUntil = null;
        }
    }

    List<Head> earlierHeads() {
        return Arrays.stream(Canonical.read(earlierHeads, SealedHead[].class)).map(SealedHead::head).toList();
    }

    List<BrokenLink> brokenLinks() {
        return List.of(Canonical.read(brokenLinks, BrokenLink[].class));
    }
}
