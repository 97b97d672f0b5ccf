package cn.bazhong.projects.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A matter under way: what it is about, how far it is, and by which version of the policy it runs to its end. */
@Entity
@Table(name = "procedure")
public class Procedure {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ProcedureKind kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "project_id")
    private UUID projectId;
    private String title;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Enumerated(EnumType.STRING)
    private ProcedureState state;
    private int round;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected Procedure() {
    }

    Procedure(UUID id, StartProcedure start, UUID policyVersion, String startedBy, Instant at) {
        this.id = id;
        this.kind = start.kind();
        this.subjectId = start.subjectId();
        this.projectId = start.projectId();
        this.title = start.title();
        this.ownerDepartment = start.ownerDepartment();
        this.jurisdiction = start.jurisdiction();
        this.policyVersion = policyVersion;
        this.state = ProcedureState.RUNNING;
        this.round = 1;
        this.startedBy = startedBy;
        this.startedAt = at;
        this.updatedAt = at;
    }

    void follow(Course course, Instant at) {
        state = course.state();
        round = course.round();
        updatedAt = at;
        closedAt = state.isOver() ? at : null;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    public UUID id() {
        return id;
    }

    public ProcedureKind kind() {
        return kind;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** The project it belongs to; {@code null} for a list. */
    public UUID projectId() {
        return projectId;
    }

    public String title() {
        return title;
    }

    public String ownerDepartment() {
        return ownerDepartment;
    }

    /** Six digits of GB/T 2260 whose organs act. */
    public String jurisdiction() {
        return jurisdiction;
    }

    public UUID policyVersion() {
        return policyVersion;
    }

    public ProcedureState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** Goes up whenever the procedure moves. */
    public long version() {
        return version;
    }
}
