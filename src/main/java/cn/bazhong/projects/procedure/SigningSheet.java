package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Who drafted something, who has signed it, and whose signature it waits for; whatever it is that is signed. */
@Embeddable
public class SigningSheet {
    @Enumerated(EnumType.STRING)
    private SigningState state;
    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "drafted_by_name")
    private String draftedByName;
    @Column(name = "drafted_at")
    private Instant draftedAt;
    private Integer level;
    private String signatures;
    @Column(name = "returned_by_name")
    private String returnedByName;
    @Column(name = "returned_because")
    private String returnedBecause;

    protected SigningSheet() {
    }

    /** @param first the level that signs first */
    SigningSheet(int first, String noSignatures, Actor by, Instant at) {
        this.state = SigningState.SIGNING;
        this.level = first;
        this.signatures = noSignatures;
        this.draftedBy = by.id();
        this.draftedByName = by.signature();
        this.draftedAt = at;
    }

    void sign(String all, int next) {
        signatures = all;
        level = next;
    }

    void conclude(String all) {
        signatures = all;
        state = SigningState.CONCLUDED;
    }

    public void giveBack(String because, Actor by) {
        state = SigningState.RETURNED;
        returnedBecause = because;
        returnedByName = by.signature();
    }

    public boolean isSigning() {
        return state == SigningState.SIGNING;
    }

    SigningState state() {
        return state;
    }

    String draftedBy() {
        return draftedBy;
    }

    public String draftedByName() {
        return draftedByName;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** Whose signature it waits for. */
    public int level() {
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
}
