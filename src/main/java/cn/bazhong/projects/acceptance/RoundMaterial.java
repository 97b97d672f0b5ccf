package cn.bazhong.projects.acceptance;

import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Something handed in for an acceptance, and what it says; of one kind the latest counts (A29). Never changed. */
@Entity
@Table(name = "acceptance_material")
class RoundMaterial {
    @Id
    private UUID id;
    @Column(name = "round_id")
    private UUID roundId;
    @Column(name = "project_id")
    private UUID projectId;
    private int turn;
    @Enumerated(EnumType.STRING)
    private MaterialKind kind;
    private String document;
    @Column(name = "not_applicable")
    private String notApplicable;
    private Boolean passed;
    private String level;
    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected RoundMaterial() {
    }

    /** @param document as it stands now, as JSON; {@code null} where a ground says why there is none */
    RoundMaterial(UUID id, AcceptanceRound round, int turn, Material material, @Nullable String document) {
        this.id = id;
        this.roundId = round.id();
        this.projectId = round.projectId();
        this.turn = turn;
        this.kind = material.kind();
        this.document = document;
        this.notApplicable = document == null ? material.notApplicable().strip() : null;
        this.passed = document == null ? null : material.passed();
        this.level = document == null ? null : material.level();
        this.validUntil = document == null ? null : material.validUntil();
    }

    UUID roundId() {
        return roundId;
    }

    int turn() {
        return turn;
    }

    MaterialKind kind() {
        return kind;
    }

    /** {@code null} where it is not applicable. */
    String documentJson() {
        return document;
    }

    /** The ground; {@code null} where a document is there. */
    String notApplicable() {
        return notApplicable;
    }

    Boolean passed() {
        return passed;
    }

    String level() {
        return level;
    }

    LocalDate validUntil() {
        return validUntil;
    }
}
