package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Deadline;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a procedure. */
@Schema(name = "Step")
public record StepView(UUID id, UUID procedureId, StepKind kind,
        @Schema(description = "Role that acts") Role role,
        @Schema(description = "Organ that acts") DepartmentRef department,
        @Schema(description = "Whether the organ's word stands though the project is its own, because no other could act")
        boolean ownProject,
        @Schema(description = "Whom the department gave it to") @Nullable Assignee assignee,
        @Schema(description = "Article that asks for the step") Article article,
        @Schema(description = "Counts the returns, from 1") int round,
        StepState state,
        @Nullable Instant openedAt,
        @Schema(description = "Last day to act; null without a limit") @Nullable LocalDate due,
        @Schema(description = "How the due date was reckoned") @Nullable String dueExplanation,
        @Nullable Outcome outcome, @Nullable String opinion,
        @Schema(description = "Of a technical review: what was found section by section (A21)") List<AssessedSection> assessment,
        @Nullable Instant decidedAt,
        @Schema(description = "Name of the person who concluded or registered") @Nullable String decidedBy,
        @Schema(description = "Organ whose paper was registered") @Nullable DepartmentRef onBehalfOf,
        @Schema(description = "Day the conclusion took legal effect") @Nullable LocalDate legalDate,
        @Nullable String documentNumber,
        @Schema(description = "The paper it was issued by, where it is filed") @Nullable ConclusionPaper paper,
        @Schema(description = "The earlier step whose conclusion counts here, because it was on the same contents; null where "
                + "it was concluded itself") @Nullable UUID carriedFrom,
        @Schema(description = "Whether the organ waits for material from the owner; its clock stands still") boolean paused,
        @Schema(description = "Whether its clock stands still because the project is suspended (A26, A43)") boolean suspended,
        @Schema(description = "Every time its clock stood still") List<PauseView> pauses,
        @Schema(description = "How often it was urged") int urgings, @Nullable LocalDate urgedOn,
        @Schema(description = "That it was overdue and put to those above, level by level") List<EscalationView> escalations,
        @Schema(description = "The owner's answer to an opinion (A20)") @Nullable OwnersAnswer answer,
        @Schema(description = "What the vice-mayor in charge settled when the opinion was overdue (A20)") @Nullable Coordination coordination,
        @Schema(description = "Whether the opinion came after the committee's review (A20)") boolean late,
        @Schema(description = "What became of the review for it (A20)") @Nullable LateRuling ruling,
        @Schema(description = "Whether a later round has replaced it") boolean superseded,
        @Schema(description = "Outcomes the step knows") List<Outcome> outcomes,
        long version,
        @Schema(description = "What the reader may do; only with the step itself, empty in a procedure") List<Action> actions)
        implements Versioned {

    /** A time in which the clock stood still. */
    @Schema(name = "StepPause")
    public record PauseView(@Schema(description = "Why") Pause.Cause cause,
            @Schema(description = "What the organ needs, or why the project was suspended") String asked, String askedBy, Instant askedAt,
            @Schema(description = "What the owner supplied; null while it is awaited, or where the organ went on without")
            @Nullable String supplied, @Nullable String suppliedBy, @Nullable Instant endedAt) {

        static PauseView of(Pause pause) {
            return new PauseView(pause.cause(), pause.asked(), pause.askedByName(), pause.askedAt(), pause.supplied(),
                    pause.suppliedByName(), pause.endedAt());
        }
    }

    /** @param pauses those of the step, or of all steps of its procedure, as are its escalations */
    static StepView of(Step step, List<AssessedSection> assessment, List<Pause> pauses, List<Escalation> escalations,
            Directory directory, List<Action> actions, Locale locale) {
        StepConclusion concluded = step.concluded();
        return new StepView(step.id(), step.procedureId(), step.kind(), step.role(),
                DepartmentRef.of(step.department(), directory), step.isOwnProject(),
                Assignee.of(step), step.kind().article(), step.round(), step.state(),
                step.openedAt(), Step.NO_LIMIT.equals(step.due()) ? null : step.due(), explanation(step, locale),
                concluded.outcome(), concluded.opinion(), assessment, concluded.at(), concluded.byName(),
                DepartmentRef.of(concluded.onBehalfOf(), directory), concluded.legalDate(), concluded.documentNumber(),
                concluded.paper(), concluded.carriedFrom(), step.isPaused(), step.isSuspended(),
                pauses.stream().filter(pause -> pause.stepId().equals(step.id())).map(PauseView::of).toList(),
                step.urgings(), step.urgedOn(), EscalationView.of(step.id(), escalations, directory), step.answer(), step.coordination(), step.isLate(),
                step.ruling(), step.isSuperseded(), List.copyOf(step.kind().outcomes()), step.version(), actions);
    }

    private static String explanation(Step step, Locale locale) {
        return step.dueExplanation() == null ? null : Deadline.stored(step.dueExplanation()).explanation(locale);
    }
}
