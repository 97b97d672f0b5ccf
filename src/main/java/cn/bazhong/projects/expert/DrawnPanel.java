package cn.bazhong.projects.expert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A draw that was held: its seed, what it looked for, who was in the register, and who has taken whose place since. */
@Entity
@Table(name = "expert_draw")
class DrawnPanel {
    @Id
    private UUID id;
    @Column(updatable = false)
    private String jurisdiction;
    @Column(updatable = false)
    private String seed;
    @Column(updatable = false)
    private String criteria;
    @Column(updatable = false)
    private String register;
    private String replacements;
    @Column(name = "drawn_by", updatable = false)
    private String drawnBy;
    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;
    @Version
    private long version;

    protected DrawnPanel() {
    }

    DrawnPanel(UUID id, String jurisdiction, String seed, String criteria, String register, String drawnBy, Instant at) {
        this.id = id;
        this.jurisdiction = jurisdiction;
        this.seed = seed;
        this.criteria = criteria;
        this.register = register;
        this.replacements = "[]";
        this.drawnBy = drawnBy;
        this.drawnAt = at;
    }

    void replace(String replacementsAsJson) {
        replacements = replacementsAsJson;
    }

    UUID id() {
        return id;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    String seed() {
        return seed;
    }

    String criteriaJson() {
        return criteria;
    }

    String registerJson() {
        return register;
    }

    String replacementsJson() {
        return replacements;
    }

    String drawnBy() {
        return drawnBy;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    long version() {
        return version;
    }
}
