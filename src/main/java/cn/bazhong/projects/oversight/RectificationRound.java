package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One round of a rectification: what the owner said, and what came of it. */
@Entity
@Table(name = "rectification_round")
class RectificationRound {
    @Id
    private UUID id;
    @Column(name = "rectification_id")
    private UUID rectificationId;
    private int number;
    private LocalDate due;
    private String answers;
    @Column(name = "responded_at")
    private Instant respondedAt;
    @Column(name = "responded_by_name")
    private String respondedByName;
    private Boolean passed;
    private String reasons;
    @Column(name = "verified_at")
    private Instant verifiedAt;
    @Column(name = "verified_by_name")
    private String verifiedByName;

    protected RectificationRound() {
    }

    RectificationRound(UUID id, Rectification order) {
        this.id = id;
        this.rectificationId = order.id();
        this.number = order.round();
        this.due = order.due();
    }

    /** @param by the deadline as it stood */
    void respond(String given, LocalDate by, Actor actor, Instant at) {
        answers = given;
        due = by;
        respondedAt = at;
        respondedByName = actor.name();
    }

    void verify(boolean result, String why, Actor actor, Instant at) {
        passed = result;
        reasons = why;
        verifiedAt = at;
        verifiedByName = actor.name();
    }

    boolean isResponded() {
        return respondedAt != null;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    int number() {
        return number;
    }

    /** The deadline by which was responded; before that it stands with the order. */
    LocalDate due() {
        return due;
    }

    /** {@code null} before the owner has responded. */
    @Nullable
    String answersJson() {
        return answers;
    }

    Instant respondedAt() {
        return respondedAt;
    }

    String respondedByName() {
        return respondedByName;
    }

    /** {@code null} before it was verified. */
    @Nullable
    Boolean passed() {
        return passed;
    }

    String reasons() {
        return reasons;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    String verifiedByName() {
        return verifiedByName;
    }
}
