package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a step was concluded with, as it is kept.
 *
 * @param assessment  the sections one by one, as JSON; {@code null} where the kind of step assesses none (A21)
 * @param basis       digest of what was judged, by which a later round tells whether it has to be judged again
 * @param by          id of whoever concluded it or registered the paper
 * @param carriedFrom the step whose conclusion counts here; {@code null} where it was concluded itself
 */
@Embeddable
record StepConclusion(
        @Enumerated(EnumType.STRING) Outcome outcome,
        String opinion,
        String assessment,
        String basis,
        @Column(name = "decided_at") Instant at,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_by_name") String byName,
        @Column(name = "on_behalf_of") String onBehalfOf,
        @Column(name = "legal_date") LocalDate legalDate,
        @Column(name = "document_number") String documentNumber,
        @Embedded ConclusionPaper paper,
        @Column(name = "carried_from") UUID carriedFrom) {

    static final StepConclusion NOT_YET = new StepConclusion(null, null, null, null, null, null, null, null, null, null, null, null);

    static StepConclusion of(Conclusion conclusion, String assessment, String basis, ConclusionPaper paper, Actor actor, Instant now) {
        return new StepConclusion(conclusion.outcome(), conclusion.opinion(), assessment, basis, now, actor.id(), actor.signature(),
                conclusion.onBehalfOf(), conclusion.legalDate(), conclusion.documentNumber(), paper, null);
    }

    /** The same, counting for another step from now on. */
    StepConclusion carried(UUID step, Outcome counting, Instant now) {
        return new StepConclusion(counting, opinion, assessment, basis, now, by, byName, onBehalfOf, legalDate, documentNumber, paper,
                step);
    }
}
