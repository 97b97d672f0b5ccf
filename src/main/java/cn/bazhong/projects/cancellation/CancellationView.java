package cn.bazhong.projects.cancellation;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for cancellation. */
@Schema(name = "Cancellation", description = "A request to take a project off the list before it is begun")
public record CancellationView(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        String reason, CancellationState state,
        @Schema(description = "What the office said, or why the owner took it back") @Nullable String opinion,
        @Schema(description = "The step it waits for; null once it is closed") @Nullable UUID stepId,
        @Nullable WaitingStep waitsFor,
        @Schema(description = "Name of the person who asked") String requestedBy, Instant requestedAt, @Nullable Instant closedAt,
        long version, List<Action> actions) implements Versioned {
}
