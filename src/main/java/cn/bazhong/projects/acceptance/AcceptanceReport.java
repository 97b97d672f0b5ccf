package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What an owner reported on a pre-acceptance, a lot's or the upper level's acceptance, and whether it was taken on file. */
@Entity
@Table(name = "acceptance_report")
class AcceptanceReport {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private ReportKind kind;
    @Column(name = "lot_id")
    private UUID lotId;
    @Enumerated(EnumType.STRING)
    private ReportState state;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private boolean passed;
    private String content;
    private String documents;
    @Column(name = "returned_for")
    private String returnedFor;
    @Column(name = "handed_in_at")
    private Instant handedInAt;
    @Column(name = "handed_in_by")
    private String handedInBy;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    @Version
    private long version;

    protected AcceptanceReport() {
    }

    /** @param lotId of a lot's acceptance; {@code null} for anything else */
    AcceptanceReport(UUID id, UUID projectId, int number, ReportKind kind, @Nullable UUID lotId) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.kind = kind;
        this.lotId = lotId;
    }

    /** @param documents as they stand now, as JSON */
    void handIn(Held held, String asJson, String documents, Actor actor, Instant at) {
        this.heldOn = held.heldOn();
        this.passed = held.passed();
        this.content = asJson;
        this.documents = documents;
        this.state = held.toBeFiled() ? ReportState.HANDED_IN : ReportState.RECORDED;
        this.handedInAt = at;
        this.handedInBy = actor.name();
    }

    void file(LocalDate on) {
        state = ReportState.FILED;
        filedOn = on;
    }

    void giveBack(String why) {
        state = ReportState.RETURNED;
        returnedFor = why;
    }

    /** Its project is over. */
    void end() {
        state = ReportState.ENDED;
    }

    /** Whether the actor's next report of that kind mends this one. */
    boolean isMendedBy(ReportKind other, UUID lot) {
        return state == ReportState.RETURNED && kind == other && Objects.equals(lotId, lot);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    int number() {
        return number;
    }

    ReportKind kind() {
        return kind;
    }

    /** {@code null} unless it is about one lot. */
    UUID lotId() {
        return lotId;
    }

    ReportState state() {
        return state;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean passed() {
        return passed;
    }

    String contentJson() {
        return content;
    }

    String documentsJson() {
        return documents;
    }

    String returnedFor() {
        return returnedFor;
    }

    Instant handedInAt() {
        return handedInAt;
    }

    String handedInBy() {
        return handedInBy;
    }

    LocalDate filedOn() {
        return filedOn;
    }
}
