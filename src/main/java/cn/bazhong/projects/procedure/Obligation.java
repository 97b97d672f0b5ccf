package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
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

/**
 * A dated duty that is no step of a procedure. What opened and closed it stands in the record of its subject; it has no
 * events of its own.
 */
@Entity
@Table(name = "obligation")
class Obligation {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ObligationKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private SubjectType subjectType;
    @Column(name = "subject_id")
    private String subjectId;
    private UUID cause;
    @Column(name = "project_id")
    private UUID projectId;
    private String department;
    private String person;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String title;
    private LocalDate due;
    private LocalDate since;
    private String page;
    @Enumerated(EnumType.STRING)
    private ObligationState state;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Obligation() {
    }

    Obligation(UUID id, ObligationKind kind, Subject subject, Duty duty, Instant at) {
        this.id = id;
        this.kind = kind;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.cause = duty.cause();
        this.projectId = duty.projectId();
        this.department = duty.department();
        this.person = duty.person();
        this.role = duty.role();
        this.state = ObligationState.OPEN;
        this.openedAt = at;
        standAs(duty);
    }

    /** Whether that is this duty still: another person owes another one. The department may have been merged since. */
    boolean is(Duty duty) {
        return cause.equals(duty.cause()) && Objects.equals(person, duty.person());
    }

    /** The days may have been moved. */
    void standAs(Duty duty) {
        title = duty.title();
        due = duty.due() == null ? Step.NO_LIMIT : duty.due();
        since = duty.since();
        page = duty.page();
    }

    void close(boolean fulfilled, Instant at) {
        state = fulfilled ? ObligationState.DONE : ObligationState.VOID;
        closedAt = at;
    }

    boolean isOpen() {
        return state == ObligationState.OPEN;
    }

    UUID id() {
        return id;
    }

    ObligationKind kind() {
        return kind;
    }

    UUID cause() {
        return cause;
    }

    /** Organisation code. */
    String department() {
        return department;
    }

    String title() {
        return title;
    }

    LocalDate due() {
        return due;
    }

    ObligationState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    String page() {
        return page;
    }
}
