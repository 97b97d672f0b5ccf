package cn.bazhong.projects.application;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.FieldReason;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.FindingView;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application whole. */
@Schema(name = "Application")
public record ApplicationView(UUID id,
        @Schema(description = "The project; null until it is first submitted, unless it renews one") @Nullable UUID projectId,
        @Schema(description = "Whether the project had been applied for before and was not listed") boolean renewal,
        @Schema(description = "The annual list applied for") UUID listId,
        @Schema(description = "Year of that list") int year,
        @Schema(description = "Last day of the call") LocalDate callClosesOn,
        @Schema(description = "Version of the policy it runs by to its end: that of the list") UUID policyVersion,
        DepartmentRef ownerDepartment, ApplicationState state, ProjectProfile profile,
        @Schema(description = "What the rules find now; empty once it is decided on") List<FindingView> findings,
        @Schema(description = "The office's word on the declarations of the negative list (A8)")
        List<Confirmation> confirmations,
        @Schema(description = "What had to be mended when it was last returned") List<FieldReason> returnedFields,
        @Schema(description = "What the office said last") @Nullable String opinion,
        @Schema(description = "Whether it ended because it was not handed in again in time") boolean lapsed,
        @Schema(description = "How often it was submitted") int rounds,
        @Schema(description = "Who has to act now; null unless it is being screened") @Nullable WaitingStep waitsFor,
        @Schema(description = "Who changed it last") String updatedByName, Instant updatedAt,
        @Schema(description = "When it was submitted last; null while it was not") @Nullable Instant submittedAt,
        long version, List<Action> actions) implements Versioned {
}
