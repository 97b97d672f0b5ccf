package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conclusion between its drafting and the last signature. */
@Entity
@Table(name = "step_draft")
class Draft {

    /** Where a draft stands. */
    @Schema(name = "StepDraftState")
    enum State {
        /** Somebody has to sign it. */
        SIGNING,
        /** Given back to whoever drafted it. */
        RETURNED,
        /** Signed by the last, and concluded as it was drafted. */
        CONCLUDED
    }

    @Id
    private UUID id;
    @Column(name = "step_id", updatable = false)
    private UUID stepId;
    @Enumerated(EnumType.STRING)
    private State state;
    private String form;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "drafted_by_name")
    private String draftedByName;
    @Column(name = "drafted_at")
    private Instant draftedAt;
    private int level;
    private String signatures;
    @Column(name = "returned_by_name")
    private String returnedByName;
    @Column(name = "returned_because")
    private String returnedBecause;
    @Version
    private long version;

    protected Draft() {
    }

    Draft(UUID id, UUID step) {
        this.id = id;
        this.stepId = step;
    }

    /**
     * Anew, and nothing of it is signed.
     *
     * @param decision as JSON, exactly as it was drafted
     * @param first    the level that signs first
     */
    void write(String decision, int first, String noSignatures, Actor by, Instant at) {
        state = State.SIGNING;
        form = decision;
        level = first;
        signatures = noSignatures;
        draftedBy = by.id();
        draftedByName = by.signature();
        draftedAt = at;
        returnedByName = null;
        returnedBecause = null;
    }

    void sign(String all, int next) {
        signatures = all;
        level = next;
    }

    void conclude(String all) {
        signatures = all;
        state = State.CONCLUDED;
    }

    void giveBack(String because, Actor by) {
        state = State.RETURNED;
        returnedBecause = because;
        returnedByName = by.signature();
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    String form() {
        return form;
    }

    String draftedBy() {
        return draftedBy;
    }

    String draftedByName() {
        return draftedByName;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** Whose signature it waits for. */
    int level() {
        return level;
    }

    String signatures() {
        return signatures;
    }

    @Nullable
    String returnedByName() {
        return returnedByName;
    }

    @Nullable
    String returnedBecause() {
        return returnedBecause;
    }

    long version() {
        return version;
    }
}
