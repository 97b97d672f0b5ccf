package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered paper decision and where its check stands. */
@Schema(name = "PaperRegistration")
public record PaperRegistrationView(UUID id, UUID stepId, StepKind stepKind, String title, PaperRegistration.State state,
        @Schema(description = "What the paper concludes") DecideStep decision,
        LocalDate decisionDate, String documentNumber, String signatory,
        String registeredBy, Instant registeredAt, @Nullable String checkedBy, @Nullable Instant checkedAt,
        @Schema(description = "Why the check refused it") @Nullable String refusal, long version, List<Action> actions)
        implements Versioned {

    static PaperRegistrationView of(PaperRegistration paper, StepDesk.OpenMatter found, DecideStep decision,
            List<Action> actions) {
        return new PaperRegistrationView(paper.id(), paper.stepId(), found.step().kind(), found.procedure().title(),
                paper.state(), decision, paper.decisionDate(), paper.documentNumber(), paper.signatory(),
                paper.registeredByName(), paper.registeredAt(), paper.checkedByName(), paper.checkedAt(), paper.refusal(),
                paper.version(), actions);
    }
}
