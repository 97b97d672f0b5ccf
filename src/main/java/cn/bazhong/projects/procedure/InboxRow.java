package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** What the inbox needs of a step and its procedure, read without the rest of them. */
record InboxRow(UUID id, StepKind step, LocalDate due, Instant openedAt, Outcome outcome, Instant decidedAt, Assignee assignee,
        ProcedureKind kind, UUID subject, String title, String ownerDepartment, ProcedureState state, UUID project, String dueExplanation) {

    static final String COLUMNS = "s.id, s.kind, s.due, s.opened_at, s.outcome, s.decided_at, s.assigned_to, s.assigned_to_name, "
            + "p.kind, p.subject_id, p.title, p.owner_department, p.state, p.project_id, s.due_explanation";

    static InboxRow of(Object[] row) {
        return new InboxRow((UUID) row[0], StepKind.valueOf((String) row[1]), (LocalDate) row[2], instant(row[3]),
                row[4] == null ? null : Outcome.valueOf((String) row[4]), instant(row[5]),
                row[6] == null ? null : new Assignee((String) row[6], (String) row[7]), ProcedureKind.valueOf((String) row[8]),
                (UUID) row[9], (String) row[10], (String) row[11], ProcedureState.valueOf((String) row[12]), (UUID) row[13], (String) row[14]);
    }

    /** How its last day was reckoned; {@code null} where it was set as such, or there is none. */
    String explanation(Locale locale) {
        return dueExplanation == null || Step.NO_LIMIT.equals(due) ? null : Deadline.stored(dueExplanation).explanation(locale);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((OffsetDateTime) column).toInstant();
    }
}
