package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
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

/** What an organ made its agreement depend on: the owner meets it by a day, the organ says whether it did (A21). */
@Entity
@Table(name = "step_condition")
class Condition {
    @Id
    private UUID id;
    @Column(name = "step_id")
    private UUID stepId;
    @Column(name = "procedure_id")
    private UUID procedureId;
    @Column(name = "project_id")
    private UUID projectId;
    private int position;
    private String text;
    private LocalDate due;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String organ;
    @Enumerated(EnumType.STRING)
    private ConditionState state;
    private String statement;
    @Column(name = "reported_by_name")
    private String reportedByName;
    @Column(name = "reported_at")
    private Instant reportedAt;
    private String remark;
    @Column(name = "checked_by_name")
    private String checkedByName;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Version
    private long version;

    protected Condition() {
    }

    Condition(UUID id, Procedure procedure, Step step, int position, SetCondition set) {
        this.id = id;
        this.stepId = step.id();
        this.procedureId = procedure.id();
        this.projectId = procedure.projectId();
        this.position = position;
        this.text = set.text();
        this.due = set.due();
        this.ownerDepartment = procedure.ownerDepartment();
        this.role = step.role();
        this.organ = step.department();
        this.state = ConditionState.OPEN;
    }

    /** With the conclusion that set it. */
    void withdraw() {
        state = ConditionState.WITHDRAWN;
    }

    void report(String what, String by, Instant at) {
        state = ConditionState.REPORTED;
        statement = what;
        reportedByName = by;
        reportedAt = at;
    }

    /** @param met whether it is; otherwise the owner has to go on */
    void check(boolean met, String word, String by, Instant at) {
        state = met ? ConditionState.MET : ConditionState.OPEN;
        remark = word;
        checkedByName = by;
        checkedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID stepId() {
        return stepId;
    }

    UUID procedureId() {
        return procedureId;
    }

    UUID projectId() {
        return projectId;
    }

    String text() {
        return text;
    }

    LocalDate due() {
        return due;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    /** The role in which whoever set it says whether it is met. */
    Role role() {
        return role;
    }

    /** Organisation code of whoever set it. */
    String organ() {
        return organ;
    }

    ConditionState state() {
        return state;
    }

    String statement() {
        return statement;
    }

    String reportedByName() {
        return reportedByName;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    String remark() {
        return remark;
    }

    String checkedByName() {
        return checkedByName;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    long version() {
        return version;
    }
}
