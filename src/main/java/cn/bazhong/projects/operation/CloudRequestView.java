package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Stage;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for cloud whole. */
@Schema(name = "CloudRequest", description = "Cloud resources a project asks for, and what was granted (A30, A32)")
public record CloudRequestView(UUID id, UUID projectId, String projectCode, String projectName, Stage projectStage,
        DepartmentRef ownerDepartment, int number, CloudRequestState state, CloudContent content,
        @Schema(description = "On top of what the project had (A32)") boolean added,
        @Schema(description = "What the project has now") CloudQuantity standing,
        @Schema(description = "Null unless granted") @Nullable CloudQuantity granted, @Nullable String opinion, @Nullable LocalDate decidedOn,
        String submittedBy, Instant submittedAt, @Schema(description = "Whom it waits for now") @Nullable WaitingStep waitsFor, long version,
        List<Action> actions) implements Versioned {
}
