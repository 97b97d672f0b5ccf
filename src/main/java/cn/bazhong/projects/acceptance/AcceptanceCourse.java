package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.regulation.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One over everything a project goes through from its last lot to operation: its days, and one version over all of it. */
@Entity
@Table(name = "acceptance_course")
class AcceptanceCourse {
    /** Stands in for "none can be reckoned", so that lists can be narrowed by day. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Id
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private AcceptanceState state;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "trial_started_on")
    private LocalDate trialStartedOn;
    @Column(name = "trial_months")
    private Integer trialMonths;
    @Column(name = "due_months")
    private Integer dueMonths;
    @Column(name = "trial_ends_on")
    private LocalDate trialEndsOn;
    @Column(name = "due_on")
    private LocalDate dueOn = NO_DAY;
    @Column(name = "overdue_cause")
    private UUID overdueCause;
    @Column(name = "upstream_accepted_on")
    private LocalDate upstreamAcceptedOn;
    @Column(name = "upstream_due")
    private LocalDate upstreamDue;
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;
    @Column(name = "in_operation_since")
    private LocalDate inOperationSince;
    @Column(name = "decommissioned_on")
    private LocalDate decommissionedOn;
    @Column(name = "decommissioned_because")
    private String decommissionedBecause;
    @Column(name = "data_disposal")
    private String dataDisposal;
    private String assets;
    @Column(name = "updated_at")
    private Instant updatedAt;
    private int entries;
    @Version
    private long version;

    protected AcceptanceCourse() {
    }

    AcceptanceCourse(Project project, Instant at) {
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = AcceptanceState.EXECUTION;
        this.updatedAt = at;
    }

    /** By the policy of that day, to which it keeps (A28, A30). */
    void startTrial(LocalDate on, PolicyInForce policy) {
        trialStartedOn = on;
        trialMonths = policy.policy().trialMonths();
        dueMonths = policy.policy().acceptanceDueMonths();
        policyVersion = policy.id();
    }

    void reckon(Optional<Deadline> end, Optional<Deadline> due) {
        trialEndsOn = end.map(Deadline::due).orElse(null);
        dueOn = due.map(Deadline::due).orElse(NO_DAY);
    }

    void restrictBy(UUID cause) {
        overdueCause = cause;
    }

    /** @param due last day for filing the result; {@code null} without a limit */
    void acceptedUpstream(LocalDate on, LocalDate due) {
        upstreamAcceptedOn = on;
        upstreamDue = due;
    }

    void accept(LocalDate on) {
        acceptedOn = on;
    }

    void operate(LocalDate since) {
        inOperationSince = since;
    }

    void decommission(DecommissionSystem shutdown) {
        decommissionedOn = shutdown.on();
        decommissionedBecause = shutdown.reason().strip();
        dataDisposal = shutdown.dataDisposal().strip();
        assets = shutdown.assets().strip();
    }

    /** Something was entered: the next version, whatever else of the row changes. */
    void stand(AcceptanceState now, Instant at) {
        state = now;
        updatedAt = at;
        entries++;
    }

    UUID projectId() {
        return projectId;
    }

    AcceptanceState state() {
        return state;
    }

    boolean isOnTrial() {
        return trialStartedOn != null;
    }

    /** Only of one that is on trial, or was. */
    TrialPeriod period(List<TrialPeriod.Standstill> standstill) {
        return new TrialPeriod(trialStartedOn, trialMonths, dueMonths, standstill);
    }

    /** {@code null} before it was started. */
    LocalDate trialStartedOn() {
        return trialStartedOn;
    }

    Integer trialMonths() {
        return trialMonths;
    }

    /** {@code null} while it cannot be reckoned. */
    LocalDate trialEndsOn() {
        return trialEndsOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean hasDue() {
        return !NO_DAY.equals(dueOn);
    }

    /** Whether acceptance was due and has not come (A30). */
    boolean isOverdue(LocalDate today) {
        return acceptedOn == null && dueOn.isBefore(today);
    }

    UUID overdueCause() {
        return overdueCause;
    }

    LocalDate upstreamAcceptedOn() {
        return upstreamAcceptedOn;
    }

    LocalDate upstreamDue() {
        return upstreamDue;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate inOperationSince() {
        return inOperationSince;
    }

    LocalDate decommissionedOn() {
        return decommissionedOn;
    }

    String decommissionedBecause() {
        return decommissionedBecause;
    }

    /** What became of its data; {@code null} while it is not shut down. */
    String dataDisposal() {
        return dataDisposal;
    }

    /** What became of its assets; {@code null} while it is not shut down. */
    String assets() {
        return assets;
    }

    long version() {
        return version;
    }
}
