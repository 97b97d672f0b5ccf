package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one department said on an acceptance. Never changed: who looks again signs anew (A29). */
@Entity
@Table(name = "acceptance_signature")
class Signature {
    @Id
    private UUID id;
    @Column(name = "round_id")
    private UUID roundId;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "step_id")
    private UUID stepId;
    private int turn;
    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String department;
    @Enumerated(EnumType.STRING)
    private Outcome verdict;
    private String opinion;
    private String items;
    private String refused;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "signed_by")
    private String signedBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Signature() {
    }

    /**
     * @param items   what is to be put right, each by its day, as JSON
     * @param refused the grounds that are not accepted, as JSON
     */
    Signature(UUID id, AcceptanceRound round, Step step, Conclusion conclusion, String items, String refused, Actor actor, Instant at) {
        this.id = id;
        this.roundId = round.id();
        this.projectId = round.projectId();
        this.stepId = step.id();
        this.turn = step.round();
        this.kind = step.kind();
        this.role = step.role();
        this.department = step.department();
        this.verdict = conclusion.outcome();
        this.opinion = conclusion.opinion();
        this.items = items;
        this.refused = refused;
        this.documentNumber = conclusion.documentNumber();
        this.signedOn = conclusion.legalDate();
        this.signedBy = actor.name();
        this.enteredAt = at;
    }

    UUID roundId() {
        return roundId;
    }

    /** Counts the times the round went back, from 1. */
    int turn() {
        return turn;
    }

    StepKind kind() {
        return kind;
    }

    Role role() {
        return role;
    }

    String department() {
        return department;
    }

    Outcome verdict() {
        return verdict;
    }

    String opinion() {
        return opinion;
    }

    String itemsJson() {
        return items;
    }

    String refusedJson() {
        return refused;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String signedBy() {
        return signedBy;
    }

    /** What each said last, in the order in which they are asked. */
    static List<Signature> standing(Collection<Signature> all) {
        return all.stream().collect(Collectors.toMap(Signature::kind, Function.identity(),
                BinaryOperator.maxBy(Comparator.comparingInt(Signature::turn)), TreeMap::new)).values().stream().toList();
    }
}
