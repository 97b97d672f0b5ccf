package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One time that a project is put to acceptance: from the owner's draft to the joint opinion, or to its failure (A29). */
@Entity
@Table(name = "acceptance_round")
class AcceptanceRound {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private RoundState state;
    private String content;
    private String turns;
    @Column(name = "convened_at")
    private Instant convenedAt;
    @Column(name = "convened_by")
    private String convenedBy;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Version
    private long version;

    protected AcceptanceRound() {
    }

    AcceptanceRound(UUID id, UUID projectId, int number) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.state = RoundState.DRAFT;
        this.turns = "[]";
    }

    void write(String asJson) {
        content = asJson;
    }

    void convene(Actor actor, Instant at) {
        state = RoundState.SIGNING;
        convenedAt = at;
        convenedBy = actor.name();
    }

    /** @param turnsAsJson with the one that begins */
    void giveBack(RoundState to, String turnsAsJson) {
        state = to;
        turns = turnsAsJson;
    }

    /** The owner has done its part: whoever was not content looks again. */
    void signAgain(String turnsAsJson) {
        state = RoundState.SIGNING;
        turns = turnsAsJson;
    }

    void close(RoundState result, LocalDate on) {
        state = result;
        closedOn = on;
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

    RoundState state() {
        return state;
    }

    String contentJson() {
        return content;
    }

    String turnsJson() {
        return turns;
    }

    Instant convenedAt() {
        return convenedAt;
    }

    String convenedBy() {
        return convenedBy;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
