package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
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

/**
 * What a department ordered an owner to put right. It runs in rounds: the owner responds, the department looks, and where it
 * was not enough the owner has to respond again.
 */
@Entity
@Table(name = "rectification")
class Rectification {
    /** Stands in for "no deadline set", as in the inbox. */
    static final LocalDate NO_DEADLINE = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Column(name = "check_id")
    private UUID checkId;
    private String department;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "document_number")
    private String documentNumber;
    private String items;
    private String paper;
    @Enumerated(EnumType.STRING)
    private RectificationState state;
    private int round;
    private LocalDate due;
    @Column(name = "due_explanation")
    private String dueExplanation;
    private boolean settled;
    @Column(name = "revoked_because")
    private String revokedBecause;
    @Column(name = "ordered_by_name")
    private String orderedByName;
    @Column(name = "ordered_at")
    private Instant orderedAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Rectification() {
    }

    Rectification(UUID id, Project project, Role role, OrderRectification asked, String items, String paper, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.checkId = asked.checkId();
        this.department = actor.department();
        this.role = role;
        this.documentNumber = asked.documentNumber().strip();
        this.items = items;
        this.paper = paper;
        this.state = RectificationState.ORDERED;
        this.round = 1;
        this.due = NO_DEADLINE;
        this.orderedByName = actor.name();
        this.orderedAt = at;
        this.updatedAt = at;
    }

    /** From now on that day counts, and what was chosen before does not answer for it. */
    void fallDue(Term term, Instant at) {
        due = term.due();
        dueExplanation = term.explanation();
        settled = false;
        updatedAt = at;
    }

    /** The calendar has changed. */
    void fallDueAgain(Term term) {
        due = term.due();
        dueExplanation = term.explanation();
    }

    void respond(Instant at) {
        state = RectificationState.RESPONDED;
        updatedAt = at;
    }

    void pass(Instant at) {
        close(RectificationState.VERIFIED, at);
    }

    /** The next round has no deadline before one is set. */
    void fail(Instant at) {
        state = RectificationState.FAILED;
        round++;
        due = NO_DEADLINE;
        dueExplanation = null;
        settled = false;
        updatedAt = at;
    }

    /** A measure answers for what was overdue or not enough. */
    void settle(Instant at) {
        settled = true;
        updatedAt = at;
    }

    /** Something that belongs to it has changed. */
    void touch(Instant at) {
        updatedAt = at;
    }

    void revoke(String reason, Instant at) {
        revokedBecause = reason;
        close(RectificationState.REVOKED, at);
    }

    private void close(RectificationState result, Instant at) {
        state = result;
        closedAt = at;
        updatedAt = at;
    }

    /** Whether the owner has let the deadline pass. */
    boolean isOverdue(LocalDate today) {
        return state.awaitsResponse() && due.isBefore(today);
    }

    /** Whether it was not enough and no other deadline is set. */
    boolean isFailed() {
        return state == RectificationState.FAILED && due.equals(NO_DEADLINE);
    }

    /** Whether the actor acts for whoever ordered it; where that department has become the owner's, the vice-mayor does (A5). */
    boolean isOrderedBy(Actor actor) {
        return department.equals(ownerDepartment)
                ? actor.is(Role.COMMITTEE_CHAIR) && actor.jurisdiction().equals(jurisdiction) && !actor.isOf(ownerDepartment)
                : actor.isOf(department) && actor.is(role);
    }

    boolean isOwedBy(Actor actor) {
        return actor.isOf(ownerDepartment) && actor.is(Role.PROJECT_OWNER);
    }

    NewEvent told(OversightEvent event, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, projectId), event, actor).under(Article.A43)
                .with("rectification", id.toString()).with("documentNumber", documentNumber).with("round", round);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    /** The check it follows from; {@code null} without one. */
    @Nullable
    UUID checkId() {
        return checkId;
    }

    /** Organisation code of the department that ordered it. */
    String department() {
        return department;
    }

    /** The capacity in which it did. */
    Role role() {
        return role;
    }

    String documentNumber() {
        return documentNumber;
    }

    String itemsJson() {
        return items;
    }

    /** The order as a filed document; {@code null} where none was filed. */
    @Nullable
    String paperJson() {
        return paper;
    }

    RectificationState state() {
        return state;
    }

    int round() {
        return round;
    }

    LocalDate due() {
        return due;
    }

    /** As {@link cn.bazhong.projects.regulation.Deadline#stored()} keeps it; {@code null} for a day that stands. */
    @Nullable
    String dueExplanation() {
        return dueExplanation;
    }

    /** Whether a measure was chosen since it was last overdue or failed. */
    boolean isSettled() {
        return settled;
    }

    @Nullable
    String revokedBecause() {
        return revokedBecause;
    }

    String orderedByName() {
        return orderedByName;
    }

    Instant orderedAt() {
        return orderedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}
