package cn.bazhong.projects.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What is bought together. Lots move on their own; the project's execution begins with the first that is procured. */
@Entity
@Table(name = "lot")
class Lot {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Enumerated(EnumType.STRING)
    private LotState state;
    private String plan;
    private String procurement;
    private String award;
    @Column(name = "completed_on")
    private LocalDate completedOn;
    private String suspension;

    protected Lot() {
    }

    Lot(UUID id, UUID projectId, int number, String plan) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.plan = plan;
        this.state = LotState.PLANNED;
    }

    void plan(String asJson) {
        plan = asJson;
    }

    void procure(String asJson) {
        procurement = asJson;
        state = LotState.PROCUREMENT;
    }

    /** It may be put out again. */
    void fail() {
        procurement = null;
        state = LotState.PLANNED;
    }

    void award(String asJson) {
        award = asJson;
        state = LotState.AWARDED;
    }

    void build() {
        state = state == LotState.AWARDED ? LotState.UNDER_CONSTRUCTION : state;
    }

    void complete(LocalDate on) {
        completedOn = on;
        state = LotState.COMPLETED;
    }

    /** @param why {@code null} lets it go on */
    void suspend(String why) {
        suspension = why;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    LotState state() {
        return state;
    }

    String planJson() {
        return plan;
    }

    /** {@code null} before. */
    String procurementJson() {
        return procurement;
    }

    /** {@code null} before. */
    String awardJson() {
        return award;
    }

    LocalDate completedOn() {
        return completedOn;
    }

    /** Whether it is suspended by itself, whatever becomes of the others (A26). */
    boolean isSuspended() {
        return suspension != null;
    }

    /** Why it is; {@code null} while it goes on. */
    String suspension() {
        return suspension;
    }
}
