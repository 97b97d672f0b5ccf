package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.KeptDeed;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A conclusion between its drafting and the last signature. */
@Entity
@Table(name = "step_draft")
class Draft {
    @Id
    private UUID id;
    @Column(name = "step_id", updatable = false)
    private UUID stepId;
    private String form;
    private String deed;
    private String basis;
    @Embedded
    private SigningSheet sheet;
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
     * @param decision as JSON, exactly as it was drafted: what is concluded, or what was sent with a deed
     * @param named    the deed by which it is concluded; {@code null} for none of its own
     * @param standing what its matter stands at; {@code null} of a deed
     */
    void write(String decision, @Nullable String named, @Nullable String standing, SigningSheet unsigned) {
        form = decision;
        deed = named;
        basis = standing;
        sheet = unsigned;
    }

    UUID id() {
        return id;
    }

    String form() {
        return form;
    }

    /** The deed that is kept; {@code null} where the conclusion itself is. */
    @Nullable
    KeptDeed deed() {
        return deed == null ? null : new KeptDeed(deed, form);
    }

    /** Whether it was drafted on what stands now. */
    boolean isOn(String standing) {
        return basis == null || basis.equals(standing);
    }

    SigningSheet sheet() {
        return sheet;
    }

    long version() {
        return version;
    }
}
