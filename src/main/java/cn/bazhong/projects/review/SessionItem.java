package cn.bazhong.projects.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/** What is on the agenda of a session, as it stood when it was looked at, and what became of it. */
@Entity
@Table(name = "review_item")
class SessionItem {
    @Id
    private UUID id;
    @Column(name = "session_id")
    private UUID sessionId;
    private int position;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "subject_version")
    private long subjectVersion;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "project_code")
    private String projectCode;
    @Column(name = "project_name")
    private String projectName;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Column(name = "industry_authority")
    private String industryAuthority;
    private BigDecimal amount;
    @Column(name = "needs_decision")
    private boolean needsDecision;
    private String findings;
    @Enumerated(EnumType.STRING)
    private ItemState state;
    private String declared;
    private int entries;
    @Embedded
    private GivenConclusion conclusion;
    @Embedded
    private Revision revision;
    @Version
    private long version;

    protected SessionItem() {
    }

    SessionItem(UUID id, UUID sessionId, int position, ReviewedItem reviewed) {
        this.id = id;
        this.sessionId = sessionId;
        this.position = position;
        this.subjectId = reviewed.id();
        this.projectId = reviewed.projectId();
        this.projectCode = reviewed.projectCode();
        this.projectName = reviewed.projectName();
        this.ownerDepartment = reviewed.ownerDepartment();
        this.industryAuthority = reviewed.industryAuthority();
        this.state = ItemState.ON_AGENDA;
        this.declared = "[]";
        look(reviewed);
    }

    /** Takes over what it is about as it stands now; only what was looked at is concluded on. */
    void look(ReviewedItem reviewed) {
        subjectVersion = reviewed.version();
        amount = reviewed.amount();
        needsDecision = reviewed.needsDecision();
        findings = reviewed.findings();
    }

    void moveTo(int place) {
        position = place;
    }

    /** @param declarations all conflicts declared on it, as JSON */
    void declare(String declarations) {
        declared = declarations;
        entries++;
    }

    /** Votes were entered as a whole: whoever had read the ones before has to look again. */
    void votesEntered() {
        entries++;
    }

    void conclude(ItemState next, GivenConclusion given) {
        state = next;
        conclusion = given;
    }

    /** @param version of what was mended, which the re-check is about */
    void report(Revision mended, long version) {
        revision = mended;
        subjectVersion = version;
    }

    void recheck(ItemState next, Revision rechecked) {
        state = next;
        revision = rechecked;
    }

    UUID id() {
        return id;
    }

    UUID sessionId() {
        return sessionId;
    }

    int position() {
        return position;
    }

    /** What it is about, as {@link ReviewedItem#id()}. */
    UUID subjectId() {
        return subjectId;
    }

    long subjectVersion() {
        return subjectVersion;
    }

    UUID projectId() {
        return projectId;
    }

    String projectCode() {
        return projectCode;
    }

    String projectName() {
        return projectName;
    }

    String ownerDepartment() {
        return ownerDepartment;
    }

    String industryAuthority() {
        return industryAuthority;
    }

    /** As {@link ReviewedItem#amount()}, yuan. */
    BigDecimal amount() {
        return amount;
    }

    boolean needsDecision() {
        return needsDecision;
    }

    String findingsJson() {
        return findings;
    }

    ItemState state() {
        return state;
    }

    boolean isOnAgenda() {
        return state == ItemState.ON_AGENDA;
    }

    String declaredJson() {
        return declared;
    }

    /** {@code null} while it is on the agenda. */
    GivenConclusion conclusion() {
        return conclusion;
    }

    /** What came after AGREE_AFTER_REVISION; {@code null} before anything did. */
    Revision revision() {
        return revision;
    }

    long version() {
        return version;
    }
}
