package cn.bazhong.projects.procedure;

import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last day of a step, reckoned again from the record.
 *
 * @param setOffBy number, within its chain, of the event that set the time off; {@code null} where the record has none
 * @param from     the day that set it off
 * @param limit    working days, or calendar months where the matter's own term has them; {@code null} where a decision named the day
 * @param paused   days on which the clock stood still, as the record has them
 * @param kept     the day as it is kept beside the step
 * @param reckoned the day as the record gives it; {@code null} where it gives none
 */
@Schema(name = "DueDateProof")
public record DueDateProof(UUID procedureId, ProcedureKind procedure, StepKind step, String department, int round, Result result,
        @Nullable Long setOffBy, @Nullable LocalDate from, @Nullable Integer limit, int paused, LocalDate kept, @Nullable LocalDate reckoned) {

    /** What became of it. */
    @Schema(name = "DueDateProofResult")
    public enum Result {
        AGREES,
        /** The record gives another day. */
        DIFFERS,
        /** Nobody reckoned it: a decision named the day. */
        DECIDED,
        /** Nothing in the record opened the step when it says it was opened. */
        NOT_IN_RECORD
    }

    boolean contradicts() {
        return result == Result.DIFFERS || result == Result.NOT_IN_RECORD;
    }
}
