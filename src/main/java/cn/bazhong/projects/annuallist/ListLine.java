package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Stage;
import jakarta.persistence.AttributeOverride;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.OptimisticLock;

/** A project on its way to the list, as it stands after the last decision. Amounts are those of the list's year, yuan. */
@Entity
@Table(name = "list_line")
public class ListLine {

    /** What was made of it last. */
    @Schema(name = "LineStanding")
    public enum Standing {
        /** Nobody has decided yet. */
        PROPOSED,
        AGREED, REDUCED, DEFERRED, DELETED,
        /** Agreed to, but its project had gone on when the list was published. */
        OVERTAKEN;

        /** Whether the project is on the list if nothing else is decided. */
        boolean isOn() {
            return this == PROPOSED || this == AGREED || this == REDUCED;
        }
    }

    /** Place of what has none of its own: behind all that have. */
    static final int UNRANKED = 1_000_000;

    @Id
    private UUID id;
    @Column(name = "list_id")
    private UUID listId;
    @Column(name = "application_id")
    private UUID applicationId;
    @Embedded
    private LineOrigin origin;
    @Embedded
    private ListedProject project;
    @Column(name = "applied_amount")
    private BigDecimal appliedAmount;
    @Embedded
    private Funds funds;
    @Embedded
    private Stand stand;
    @Embedded
    @AttributeOverride(name = "standing", column = @Column(name = "committee_standing"))
    @AttributeOverride(name = "amount", column = @Column(name = "committee_amount"))
    private Stand committee;
    @Embedded
    @AttributeOverride(name = "standing", column = @Column(name = "government_standing"))
    @AttributeOverride(name = "amount", column = @Column(name = "government_amount"))
    private Stand government;
    @Embedded
    @AttributeOverride(name = "standing", column = @Column(name = "party_standing"))
    @AttributeOverride(name = "amount", column = @Column(name = "party_amount"))
    private Stand partyCommittee;
    private String profile;
    private String findings;
    @Column(name = "needs_decision")
    private boolean needsDecision;
    @Enumerated(EnumType.STRING)
    @Column(name = "overtaken_at")
    private Stage overtakenAt;
    private boolean included;
    @Column(name = "inclusion_reason")
    private String inclusionReason;
    private boolean withdrawn;
    @OptimisticLock(excluded = true)
    private int place;
    private Integer number;
    @Version
    private long version;

    protected ListLine() {
    }

    /**
     * @param application   the application it comes from; {@code null} where the office entered it
     * @param funds         what is asked of the list's year
     * @param profile       the profile it stands on, as JSON
     * @param findings      what the rules found when it was accepted, as JSON
     * @param needsDecision whether one of them has to be decided on expressly
     */
    ListLine(UUID id, UUID listId, UUID application, LineOrigin origin, ListedProject project, Funds funds, String profile,
            String findings, boolean needsDecision) {
        this.id = id;
        this.listId = listId;
        this.applicationId = application;
        this.origin = origin;
        this.project = project;
        this.funds = funds;
        this.appliedAmount = funds.total();
        this.stand = Stand.proposed(appliedAmount);
        this.profile = profile;
        this.findings = findings;
        this.needsDecision = needsDecision;
        this.included = true;
        this.place = UNRANKED;
    }

    /** What was applied for takes the place of another project, or stands by itself again. */
    void takePlaceOf(LineOrigin replacement) {
        origin = replacement;
        proposeAgain();
    }

    /** Puts it on the composed list or leaves it out. Whatever was concluded on it is to be concluded again. */
    void include(boolean on, String reason) {
        included = on;
        inclusionReason = reason;
        proposeAgain();
    }

    /** Its owner takes the application back; what was decided on it stays in the record. */
    void withdraw() {
        withdrawn = true;
    }

    /** Takes what an organ made of it. */
    void decide(Organ organ, Stand result) {
        stand = result;
        switch (organ) {
            case COMMITTEE -> committee = result;
            case GOVERNMENT -> government = result;
            case PARTY_COMMITTEE -> partyCommittee = result;
        }
    }

    /** The city gave the list back: only what still is as the committee concluded it need not be concluded again. */
    void giveBack() {
        government = null;
        partyCommittee = null;
        if (!stand.equals(committee)) {
            proposeAgain();
        }
    }

    private void proposeAgain() {
        stand = Stand.proposed(appliedAmount);
        committee = null;
        government = null;
        partyCommittee = null;
    }

    /** Takes the place that the committee gave it. It remains what was looked at, so that its version stays. */
    void rank(int position) {
        place = position;
    }

    /** What was agreed to cannot be done any more, as far as its project has come by publication. */
    void overtake(Stage reached) {
        overtakenAt = reached;
        stand = Stand.overtaken();
    }

    /** Takes its place and number on the published list. */
    void publishAs(int position) {
        place = position;
        number = position;
    }

    public UUID id() {
        return id;
    }

    public UUID listId() {
        return listId;
    }

    /** Has no place of its own, or stays off the published list: behind everything that has one. */
    void leaveOff() {
        place = UNRANKED;
    }

    LineOrigin origin() {
        return origin;
    }

    LineKind kind() {
        return origin.kind();
    }

    ListedProject project() {
        return project;
    }

    UUID applicationId() {
        return applicationId;
    }

    public UUID projectId() {
        return project.id();
    }

    public String projectCode() {
        return project.code();
    }

    public String projectName() {
        return project.name();
    }

    public String ownerDepartment() {
        return project.ownerDepartment();
    }

    public BigDecimal totalInvestment() {
        return project.totalInvestment();
    }

    /** What was applied for. */
    BigDecimal appliedAmount() {
        return appliedAmount;
    }

    Funds funds() {
        return funds;
    }

    /** What stands now, yuan; 0 once it was deferred or deleted. */
    public BigDecimal amount() {
        return stand.amount();
    }

    Stand stand() {
        return stand;
    }

    LineState state() {
        return new LineState(id, version, project.name(), needsDecision, appliedAmount, stand, government, partyCommittee);
    }

    /** Whether rules found something on it that the committee has to decide on expressly, saying why. */
    public boolean needsDecision() {
        return needsDecision;
    }

    public String profileJson() {
        return profile;
    }

    public String findingsJson() {
        return findings;
    }

    /** Whether the leading group office put it on the list it composed. */
    public boolean isIncluded() {
        return included;
    }

    String inclusionReason() {
        return inclusionReason;
    }

    public Standing standing() {
        return stand.standing();
    }

    /** Stage that its project had reached when it was overtaken; {@code null} where it was not. */
    Stage overtakenAt() {
        return overtakenAt;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether the published list has it, if nothing else is decided. */
    boolean isOnList() {
        return included && stand.isOn();
    }

    int place() {
        return place;
    }

    /** Number on the published list; {@code null} before. */
    Integer number() {
        return number;
    }

    public long version() {
        return version;
    }
}
