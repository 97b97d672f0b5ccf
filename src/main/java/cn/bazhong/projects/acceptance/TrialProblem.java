package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that went wrong on trial, and how it was solved (A28). */
@Entity
@Table(name = "trial_problem")
class TrialProblem {
    @Id
    private UUID id;
    @Column(name = "project_id", updatable = false)
    private UUID projectId;
    @Column(updatable = false)
    private int number;
    @Column(name = "noticed_on", updatable = false)
    private LocalDate noticedOn;
    @Column(updatable = false)
    private String what;
    @Column(updatable = false)
    private boolean serious;
    @Column(name = "solved_on")
    private LocalDate solvedOn;
    private String solution;
    @Column(name = "entered_by_name", updatable = false)
    private String enteredByName;
    @Column(name = "entered_at", updatable = false)
    private Instant enteredAt;

    protected TrialProblem() {
    }

    TrialProblem(UUID id, UUID projectId, int number, EnterTrialProblem entered, Actor actor, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.noticedOn = entered.noticedOn();
        this.what = entered.what().strip();
        this.serious = entered.serious();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    void solve(LocalDate on, String how) {
        solvedOn = on;
        solution = how;
    }

    boolean isSolved() {
        return solvedOn != null;
    }

    /** Nothing goes on to acceptance past it. */
    boolean holdsUp() {
        return serious && !isSolved();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    LocalDate noticedOn() {
        return noticedOn;
    }

    String what() {
        return what;
    }

    boolean isSerious() {
        return serious;
    }

    /** {@code null} while it is open. */
    LocalDate solvedOn() {
        return solvedOn;
    }

    String solution() {
        return solution;
    }

    String enteredByName() {
        return enteredByName;
    }
}
