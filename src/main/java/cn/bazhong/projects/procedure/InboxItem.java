package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.text.Texts;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an inbox. */
@Schema(description = "A matter in the inbox")
public record InboxItem(
        @Schema(description = "Id of the line: the step, duty, procedure or registration") UUID id,
        @Schema(description = "The procedure; null for a duty") @Nullable ProcedureKind kind,
        @Schema(description = "The step; null where the whole procedure is meant") @Nullable StepKind stepKind,
        @Schema(description = "The paper registration to check, in that box") @Nullable UUID paperRegistration,
        @Schema(description = "The duty, in that box") @Nullable ObligationKind obligation,
        String title,
        @Schema(description = "The department that brought it; of a duty, the one that owes it") DepartmentRef ownerDepartment,
        Article article,
        @Schema(description = "State of the procedure; null for a duty") @Nullable ProcedureState state,
        @Schema(description = "What was concluded, in the box of what is done") @Nullable Outcome outcome,
        @Schema(description = "When it arrived, was concluded or started") Instant at,
        @Schema(description = "Last day to act; null without a limit") @Nullable LocalDate due,
        @Schema(description = "Why it is due then; null where there is no day, or it was set as such") @Nullable String dueExplanation,
        Light light,
        @Schema(description = "Whom the department gave it to") @Nullable Assignee assignee,
        @Schema(description = "Whether one paper may agree to several such matters; each is still concluded by itself") boolean together,
        @Schema(description = "Where the portal shows it") String page) {

    static InboxItem ofStep(InboxRow row, Light light, String page, Directory directory, Locale locale) {
        return new InboxItem(row.id(), row.kind(), row.step(), null, null, row.title(),
                DepartmentRef.of(row.ownerDepartment(), directory), row.step().article(), row.state(), row.outcome(),
                row.decidedAt() == null ? row.openedAt() : row.decidedAt(), shown(row.due()), row.explanation(locale),
                light, row.assignee(),
                row.step().mayBeAgreedTogether(), page);
    }

    static InboxItem ofProcedure(Procedure procedure, Instant at, String page, Directory directory) {
        return new InboxItem(procedure.id(), procedure.kind(), null, null, null, procedure.title(),
                DepartmentRef.of(procedure.ownerDepartment(), directory), procedure.kind().article(), procedure.state(), null,
                at, null, null, Light.NONE, null, false, page);
    }

    static InboxItem ofPaper(PaperRegistration paper, Step step, Procedure procedure, String page, Directory directory) {
        return new InboxItem(paper.id(), procedure.kind(), step.kind(), paper.id(), null, procedure.title(),
                DepartmentRef.of(procedure.ownerDepartment(), directory), step.kind().article(), procedure.state(),
                paper.outcome(), paper.registeredAt(), null, null, Light.NONE, null, false, page);
    }

    static InboxItem ofObligation(Obligation duty, Light light, Directory directory, Locale locale) {
        return new InboxItem(duty.id(), null, null, null, duty.kind(), duty.title(),
                DepartmentRef.of(duty.department(), directory), duty.kind().article(), null, null, duty.openedAt(),
                shown(duty.due()), Texts.of(locale, "obligationDue." + duty.kind()), light, null,
                false, duty.page());
    }

    private static LocalDate shown(LocalDate due) {
        return Step.NO_LIMIT.equals(due) ? null : due;
    }
}
