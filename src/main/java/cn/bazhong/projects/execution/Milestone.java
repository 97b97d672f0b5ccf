package cn.bazhong.projects.execution;

import cn.bazhong.projects.regulation.Policy;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A point of the plan. */
@Entity
@Table(name = "milestone")
class Milestone {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    private String name;
    @Column(name = "planned_on")
    private LocalDate plannedOn;
    private int percent;
    @Column(name = "lot_id")
    private UUID lotId;
    @Column(name = "reached_on")
    private LocalDate reachedOn;
    private String remark;
    @Column(name = "reported_on")
    private LocalDate reportedOn;

    protected Milestone() {
    }

    Milestone(UUID id, UUID projectId, int number, MilestonePlan.Point planned) {
        this.id = id;
        this.projectId = projectId;
        this.number = number;
        this.name = planned.name().strip();
        this.plannedOn = planned.plannedOn();
        this.percent = planned.percent();
        this.lotId = planned.lotId();
    }

    /** As another plan has it, that was reached, or reported late by the same day, under the one before. */
    Milestone asReached(Optional<Milestone> before) {
        reportedOn = before.filter(one -> one.plannedOn.equals(plannedOn)).map(one -> one.reportedOn).orElse(null);
        reachedOn = before.map(Milestone::reachedOn).orElse(null);
        remark = before.map(Milestone::remark).orElse(null);
        return this;
    }

    MilestonePlan.Point asPlanned() {
        return new MilestonePlan.Point(name, plannedOn, percent, lotId);
    }

    void reach(ReachMilestone reached) {
        reachedOn = reached.reachedOn();
        remark = reached.remark();
    }

    /** The owner has reported that it is late (A26). */
    void reportLate(LocalDate on) {
        reportedOn = on;
    }

    boolean isReported() {
        return reportedOn != null;
    }

    /** From that day on it is late, not counted days that policy lets pass first. */
    LocalDate toReportFrom(Policy policy) {
        return plannedOn.plusDays(1L + (policy.incidentDelayDays() == null ? 0 : policy.incidentDelayDays()));
    }

    boolean isReached() {
        return reachedOn != null;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    int percent() {
        return percent;
    }

    @Nullable
    UUID lotId() {
        return lotId;
    }

    @Nullable
    LocalDate reachedOn() {
        return reachedOn;
    }

    @Nullable
    String remark() {
        return remark;
    }
}
