package cn.bazhong.projects.procedure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much waits for the reader. */
@Schema(description = "Numbers of waiting matters")
public record InboxCounts(
        @Schema(description = "Open steps") long todo,
        @Schema(description = "Of these, given to the reader") long mine,
        @Schema(description = "Of all open steps, past their due date") long overdue,
        @Schema(description = "Open duties of the reader and of the reader's department") long obligations,
        @Schema(description = "Matters returned to the reader's department") long returned,
        @Schema(description = "Paper registrations to check") long paperChecks) {
}
