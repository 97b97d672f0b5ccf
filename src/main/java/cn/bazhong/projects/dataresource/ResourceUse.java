package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a department uses a shared resource for, and what it says of it (A10). Never changed. */
@Entity
@Table(name = "resource_use")
class ResourceUse {
    @Id
    private UUID id;
    @Column(name = "entry_id")
    private UUID entryId;
    private String department;
    private String purpose;
    private String effect;
    private String problems;
    @Column(name = "used_since")
    private LocalDate usedSince;
    @Column(name = "entered_by_name")
    private String enteredByName;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected ResourceUse() {
    }

    ResourceUse(UUID id, UUID entry, EnterUse use, Actor actor, Instant at) {
        this.id = id;
        this.entryId = entry;
        this.department = actor.department();
        this.purpose = use.purpose().strip();
        this.effect = use.effect().strip();
        this.problems = use.problems() == null || use.problems().isBlank() ? null : use.problems().strip();
        this.usedSince = use.usedSince();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID entryId() {
        return entryId;
    }

    String department() {
        return department;
    }

    String purpose() {
        return purpose;
    }

    String effect() {
        return effect;
    }

    String problems() {
        return problems;
    }

    LocalDate usedSince() {
        return usedSince;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
