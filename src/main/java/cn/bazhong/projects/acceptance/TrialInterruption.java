package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A time in which what was built did not run: as its owner entered it, or because the project was suspended (A28). */
@Entity
@Table(name = "trial_interruption")
class TrialInterruption {
    @Id
    private UUID id;
    @Column(name = "project_id", updatable = false)
    private UUID projectId;
    @Column(updatable = false)
    private boolean suspension;
    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;
    @Column(name = "to_day")
    private LocalDate toDay;
    @Column(updatable = false)
    private String reason;
    @Column(name = "entered_by_name", updatable = false)
    private String enteredByName;
    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    protected TrialInterruption() {
    }

    TrialInterruption(UUID id, UUID projectId, boolean suspension, InterruptTrial entered, Actor actor, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.suspension = suspension;
        this.fromDay = entered.from();
        this.toDay = entered.to();
        this.reason = entered.reason().strip();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    void end(LocalDate lastDay) {
        toDay = lastDay;
    }

    boolean isOpen() {
        return toDay == null;
    }

    TrialPeriod.Standstill standstill() {
        return new TrialPeriod.Standstill(fromDay, toDay);
    }

    UUID id() {
        return id;
    }

    /** Whether it follows from a suspension of the project. */
    boolean isSuspension() {
        return suspension;
    }

    LocalDate from() {
        return fromDay;
    }

    /** {@code null} while it lasts. */
    LocalDate to() {
        return toDay;
    }

    String reason() {
        return reason;
    }

    String enteredByName() {
        return enteredByName;
    }
}
