package cn.bazhong.projects.dossier;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A department that takes part confirms its part of a dossier as it stands (A22). */
@Entity
@Table(name = "dossier_confirmation")
class Confirmation {
    @Id
    private UUID id;
    @Column(name = "dossier_id")
    private UUID dossierId;
    private String department;
    private String digest;
    @Column(name = "confirmed_by_name")
    private String confirmedByName;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Confirmation() {
    }

    Confirmation(UUID id, Dossier dossier, String digest, Actor actor, Instant at) {
        this.id = id;
        this.dossierId = dossier.id();
        this.department = actor.department();
        this.digest = digest;
        this.confirmedByName = actor.name();
        this.confirmedAt = at;
    }

    void renew(String now, Actor actor, Instant at) {
        digest = now;
        confirmedByName = actor.name();
        confirmedAt = at;
    }

    String department() {
        return department;
    }

    /** Digest of the division of work that was confirmed: whatever is changed in it has to be confirmed again. */
    String digest() {
        return digest;
    }

    String confirmedByName() {
        return confirmedByName;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }
}
