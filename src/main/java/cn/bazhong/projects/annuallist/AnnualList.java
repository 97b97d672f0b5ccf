package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.Policy.ListDecisionOrder;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The annual list of a jurisdiction or an adjustment of it, from the call for applications to publication (A14, A15). */
@Entity
@Table(name = "annual_list")
public class AnnualList {

    /** How far it has come. Moves with the steps of its procedure. */
    @Schema(name = "AnnualListState")
    public enum State {
        COLLECTING, AT_COMMITTEE, AT_GOVERNMENT, AT_PARTY_COMMITTEE, APPROVED, PUBLISHED;

        /** Where it is while that step is open. */
        static State at(StepKind open) {
            return switch (open) {
                case LIST_COMPOSITION -> COLLECTING;
                case LIST_DETERMINATION -> AT_COMMITTEE;
                case LIST_GOVERNMENT_DECISION -> AT_GOVERNMENT;
                case LIST_PARTY_DECISION -> AT_PARTY_COMMITTEE;
                case LIST_PUBLICATION -> APPROVED;
                default -> throw new IllegalArgumentException("Not a step of a list: " + open);
            };
        }
    }

    @Id
    private UUID id;
    private String jurisdiction;
    private int year;
    private int adjustment;
    private String ground;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    private BigDecimal ceiling;
    @Embedded
    private Ceilings ceilings;
    @Column(name = "policy_version")
    private UUID policyVersion;
    @Column(name = "party_first")
    private boolean partyFirst;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Version
    private long version;

    protected AnnualList() {
    }

    /** @param partyFirst whether by policy the Party committee decides before the government */
    AnnualList(UUID id, String jurisdiction, int year, UUID policyVersion, boolean partyFirst, Instant at) {
        this.id = id;
        this.jurisdiction = jurisdiction;
        this.year = year;
        this.state = State.COLLECTING;
        this.policyVersion = policyVersion;
        this.partyFirst = partyFirst;
        this.openedAt = at;
    }

    /** A further issue of a published list: what changes in its year, and why (A15). */
    static AnnualList adjusting(UUID id, AnnualList published, int number, String ground, PolicyInForce policy, Instant at) {
        AnnualList list = new AnnualList(id, published.jurisdiction, published.year, policy.id(), isPartyFirst(policy), at);
        list.adjustment = number;
        list.ground = ground;
        return list;
    }

    static boolean isPartyFirst(PolicyInForce policy) {
        return policy.policy().listDecisionOrder() == ListDecisionOrder.PARTY_FIRST;
    }

    /** First and last day of the call, {@code null} where an adjustment takes no applications, and what the list may come to. */
    void call(LocalDate first, LocalDate last, BigDecimal most) {
        opensOn = first;
        closesOn = last;
        ceiling = most;
    }

    /** What may come from each source of funds. */
    void limit(List<SourceAmount> bySource) {
        ceilings = bySource.isEmpty() ? null : Ceilings.of(bySource);
    }

    void moveTo(State next) {
        state = next;
    }

    void publish(Instant at) {
        state = State.PUBLISHED;
        publishedAt = at;
    }

    /** Whether applications may be handed in on that day. */
    public boolean isCollectingOn(LocalDate day) {
        return state == State.COLLECTING && opensOn != null && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    public UUID id() {
        return id;
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    public int year() {
        return year;
    }

    /** 0 for the list itself, counting from 1 for its adjustments. */
    public int adjustment() {
        return adjustment;
    }

    boolean isAdjustment() {
        return adjustment > 0;
    }

    /** Why the list is adjusted; {@code null} for the list itself. */
    String ground() {
        return ground;
    }

    public State state() {
        return state;
    }

    /** First day of the call; {@code null} where an adjustment takes no applications. */
    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** What the amounts of the year may come to, yuan; {@code null} where none is set. */
    public BigDecimal ceiling() {
        return ceiling;
    }

    Ceilings ceilings() {
        return ceilings == null ? Ceilings.NONE : ceilings;
    }

    /** The policy in force when the call was opened; the list and its applications keep it. */
    public UUID policyVersion() {
        return policyVersion;
    }

    boolean isPartyFirst() {
        return partyFirst;
    }

    /** Whether that organ of the city decides before the other one. */
    boolean isFirst(Organ organ) {
        return (organ == Organ.PARTY_COMMITTEE) == partyFirst;
    }

    /** What people call it; as it stands in inboxes and papers. */
    String title() {
        return year + " 年度信息化项目清单" + (isAdjustment() ? "（第 " + adjustment + " 次调整）" : "");
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
