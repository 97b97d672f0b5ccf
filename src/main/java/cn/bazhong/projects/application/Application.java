package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A department's application for an annual list (A14), from the first keystroke to the office's word on it. */
@Entity
@Table(name = "application")
class Application {
    static final String NOTHING = "[]";

    @Id
    private UUID id;
    @Column(name = "list_id")
    private UUID listId;
    private String jurisdiction;
    private int year;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Enumerated(EnumType.STRING)
    private ApplicationState state;
    private String name;
    @Column(name = "total_investment")
    private BigDecimal totalInvestment;
    private String profile;
    private String confirmations;
    @Column(name = "returned_fields")
    private String returnedFields;
    private String opinion;
    private boolean lapsed;
    @Column(name = "project_id")
    private UUID projectId;
    private boolean renewal;
    @Column(name = "policy_version")
    private UUID policyVersion;
    private int rounds;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "updated_by")
    private String updatedBy;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Version
    private long version;

    protected Application() {
    }

    /** A draft for a list whose call is open; it keeps the policy the call was opened under. */
    Application(UUID id, AnnualList list, String ownerDepartment, Instant at) {
        this.id = id;
        this.listId = list.id();
        this.jurisdiction = list.jurisdiction();
        this.year = list.year();
        this.policyVersion = list.policyVersion();
        this.ownerDepartment = ownerDepartment;
        this.state = ApplicationState.DRAFT;
        this.confirmations = NOTHING;
        this.returnedFields = NOTHING;
        this.createdAt = at;
    }

    /** It is made for a project that was not listed in an earlier year. */
    void renew(UUID project) {
        projectId = project;
        renewal = true;
    }

    void write(ProjectProfile written, String asJson, Actor actor, Instant at) {
        name = written.name();
        totalInvestment = written.totalInvestment();
        profile = asJson;
        touch(actor, at);
    }

    /** Handed in; what was confirmed or disputed before was said of something else. */
    void submit(UUID project, Actor actor, Instant at) {
        state = ApplicationState.SUBMITTED;
        projectId = project;
        rounds++;
        submittedAt = at;
        confirmations = NOTHING;
        touch(actor, at);
    }

    void confirm(String words, Actor actor, Instant at) {
        confirmations = words;
        touch(actor, at);
    }

    /** Takes the office's conclusion. */
    void conclude(ApplicationState result, String saying, String fieldsToMend, Actor actor, Instant at) {
        state = result;
        opinion = saying;
        returnedFields = fieldsToMend;
        touch(actor, at);
    }

    /** It was not handed in again by the end of composition. */
    void lapse(Actor actor, Instant at) {
        state = ApplicationState.NOT_ACCEPTED;
        lapsed = true;
        touch(actor, at);
    }

    void withdraw(Actor actor, Instant at) {
        state = ApplicationState.WITHDRAWN;
        touch(actor, at);
    }

    private void touch(Actor actor, Instant at) {
        updatedAt = at;
        updatedBy = actor.id();
        updatedByName = actor.name();
    }

    /** Whether it ever left its department: nobody else learns of one that did not. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID listId() {
        return listId;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    int year() {
        return year;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    ApplicationState state() {
        return state;
    }

    /** {@code null} while nobody has named it. */
    String name() {
        return name;
    }

    String profileJson() {
        return profile;
    }

    String confirmationsJson() {
        return confirmations;
    }

    String returnedFieldsJson() {
        return returnedFields;
    }

    /** What the office said last. */
    String opinion() {
        return opinion;
    }

    boolean isLapsed() {
        return lapsed;
    }

    /** The project; {@code null} until it is first submitted, unless it {@link #isRenewal() renews} one. */
    UUID projectId() {
        return projectId;
    }

    /** Whether the project had been applied for before. */
    boolean isRenewal() {
        return renewal;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    /** How often it was handed in. */
    int rounds() {
        return rounds;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedByName() {
        return updatedByName;
    }

    /** When it was handed in last. */
    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }
}
