package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.NewEvent;
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
import java.util.UUID;

/** Something reported on the performance of a project, and what came of it. What it says is kept as a whole, by its kind. */
@Entity
@Table(name = "performance_report")
class PerformanceReport {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private ReportKind kind;
    private int year;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private PerformanceState state;
    private String content;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    private LocalDate due;
    @Column(name = "submitted_on")
    private LocalDate submittedOn;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "document_number")
    private String documentNumber;
    private String opinion;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Version
    private long version;

    protected PerformanceReport() {
    }

    /** @param due last day to hand it in, of a post-evaluation for its result; {@code null} without a limit */
    PerformanceReport(UUID id, PerformanceCase found, ReportKind kind, int year, LocalDate due) {
        this.id = id;
        this.projectId = found.project().id();
        this.kind = kind;
        this.year = year;
        this.ownerDepartment = found.project().ownerDepartment();
        this.jurisdiction = found.project().jurisdiction();
        this.state = PerformanceState.UNDER_WAY;
        this.policyVersion = found.policy().id();
        this.due = due;
    }

    /** Somebody wrote into it. */
    PerformanceReport write(String asJson, Actor actor, Instant at) {
        content = asJson;
        updatedByName = actor.name();
        updatedAt = at;
        return this;
    }

    /** It is with whoever receives it. */
    void submit(LocalDate on) {
        submittedOn = on;
        state = PerformanceState.UNDER_WAY;
        opinion = null;
    }

    void giveBack(String why) {
        state = PerformanceState.RETURNED;
        opinion = why;
    }

    void conclude(Grade result, String number, LocalDate on) {
        state = PerformanceState.DONE;
        grade = result;
        documentNumber = number;
        closedOn = on;
        submittedOn = submittedOn == null ? on : submittedOn;
    }

    /** Its project is over. */
    void end(LocalDate on) {
        state = PerformanceState.ENDED;
        closedOn = on;
    }

    boolean isSubmitted() {
        return submittedOn != null;
    }

    NewEvent told(PerformanceEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, projectId), event, actor).under(kind.article()).with("report", id.toString())
                .with("year", String.valueOf(year));
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    ReportKind kind() {
        return kind;
    }

    /** That it is on; of what is on no year, the one it was begun in. */
    int year() {
        return year;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    PerformanceState state() {
        return state;
    }

    String contentJson() {
        return content;
    }

    /** {@code null} but for a post-evaluation that is concluded. */
    Grade grade() {
        return grade;
    }

    LocalDate due() {
        return due;
    }

    /** Day it came to whoever receives it; {@code null} before. */
    LocalDate submittedOn() {
        return submittedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    /** Why it was given back; {@code null} unless it is. */
    String opinion() {
        return opinion;
    }

    String updatedByName() {
        return updatedByName;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
