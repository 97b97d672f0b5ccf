package cn.bazhong.projects.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits for the reader. */
@Schema(description = "Numbers of waiting matters")
public record InboxCounts(
        @Schema(description = "Open steps") long todo,
        @Schema(description = "Of these, given to the reader") long mine,
        @Schema(description = "Of all open steps, past their due date") long overdue,
        @Schema(description = "Open duties of the reader and of the reader's department") long obligations,
        @Schema(description = "Matters returned to the reader's department") long returned,
        @Schema(description = "Paper registrations to check") long paperChecks,
        @Schema(description = "The open steps by how near their last day is; ranges without any are left out")
        List<ByDue> todoByDue,
        @Schema(description = "The open steps by their kind; kinds without any are left out") List<ByStep> todoByStep,
        @Schema(description = "The open duties by how near their last day is; ranges without any are left out")
        List<ByDue> obligationsByDue) {

    /** How much is that near its last day. */
    @Schema(name = "InboxDueCount")
    public record ByDue(DueRange due, long count) {
    }

    /** How much there is of a kind of step. */
    @Schema(name = "InboxStepCount")
    public record ByStep(StepKind step, long count) {
    }
}
