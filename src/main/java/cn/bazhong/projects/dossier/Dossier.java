package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What an owner hands in on the way to approval, from the first word to the reviewed budget (A17-A21). */
@Entity
@Table(name = "dossier")
class Dossier {
    static final String NOTHING = "[]";

    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private DossierType type;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    private DossierState state;
    private String content;
    private BigDecimal amount;
    private int versions;
    @Column(name = "returned_sections")
    private String returnedSections;
    private String opinion;
    @Embedded
    private Approved approved;
    @Column(name = "reviewed_budget")
    private BigDecimal reviewedBudget;
    @Column(name = "reviewed_lines")
    private String reviewedLines;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "updated_by_name")
    private String updatedByName;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Version
    private long version;

    protected Dossier() {
    }

    Dossier(UUID id, Project project, DossierType type, UUID policyVersion, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.type = type;
        this.ownerDepartment = project.ownerDepartment();
        this.jurisdiction = project.jurisdiction();
        this.state = DossierState.DRAFT;
        this.policyVersion = policyVersion;
        this.returnedSections = NOTHING;
        this.createdAt = at;
    }

    void write(DossierContent written, String asJson, Actor actor, Instant at) {
        content = asJson;
        amount = written.amount();
        touch(actor, at);
    }

    /** Handed in as its next version. */
    void submit(UUID policy, Actor actor, Instant at) {
        state = DossierState.SUBMITTED;
        policyVersion = policy;
        versions++;
        returnedSections = NOTHING;
        opinion = null;
        submittedAt = at;
        touch(actor, at);
    }

    /** @param sections what has to be mended, with the reasons, as JSON */
    void giveBack(String sections, String why, Actor actor, Instant at) {
        state = DossierState.RETURNED;
        returnedSections = sections;
        opinion = why;
        touch(actor, at);
    }

    /** @param points what the committee wants mended before it agrees */
    void openForRevision(String points, Actor actor, Instant at) {
        state = DossierState.UNDER_REVISION;
        opinion = points;
        touch(actor, at);
    }

    void approve(Approved by, String word, Actor actor, Instant at) {
        state = DossierState.APPROVED;
        approved = by;
        opinion = word;
        touch(actor, at);
    }

    /** @param lines reviewed amount by cost line, as JSON */
    void review(BigDecimal budget, String lines, Actor actor, Instant at) {
        state = DossierState.APPROVED;
        reviewedBudget = budget;
        reviewedLines = lines;
        touch(actor, at);
    }

    void end(DossierState result, String word, Actor actor, Instant at) {
        state = result;
        opinion = word;
        touch(actor, at);
    }

    private void touch(Actor actor, Instant at) {
        updatedAt = at;
        updatedByName = actor.name();
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    DossierType type() {
        return type;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    DossierState state() {
        return state;
    }

    /** What is being written; what was handed in is kept with its version. */
    String contentJson() {
        return content;
    }

    /** Yuan. */
    BigDecimal amount() {
        return amount;
    }

    /** How often it was handed in. */
    int versions() {
        return versions;
    }

    String returnedSectionsJson() {
        return returnedSections;
    }

    /** What the organ said that concluded on it last. */
    String opinion() {
        return opinion;
    }

    /** {@code null} before it was approved or filed. */
    Approved approved() {
        return approved;
    }

    /** Budget as finance reviewed it, yuan; {@code null} before. */
    BigDecimal reviewedBudget() {
        return reviewedBudget;
    }

    String reviewedLinesJson() {
        return reviewedLines;
    }

    UUID policyVersion() {
        return policyVersion;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedByName() {
        return updatedByName;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }
}
