package cn.bazhong.projects.incident;

import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Stage;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An incident whole. */
@Schema(name = "Incident", description = "A serious delay, a heavy loss or the like, and what came of it (A26). Amounts are CNY yuan.")
public record IncidentView(UUID id, UUID projectId, String projectCode, String projectName, Stage projectStage, Hold projectHold,
        DepartmentRef ownerDepartment, IncidentState state, ReportIncident report,
        @Schema(description = "The documents it names, as they stood then") List<FiledDocument> documents,
        @Schema(description = "The lots of the project as they stand") List<Standing.LotRef> lots,
        @Nullable Disposition disposition,
        @Schema(description = "The one lot that was suspended; null where the whole project was, or nothing") @Nullable UUID lotId,
        @Schema(description = "Why it was disposed of so") @Nullable String reason,
        @Schema(description = "Whom it waits for now") List<WaitingStep> waitsFor,
        String reportedBy, Instant reportedAt, @Nullable Instant disposedAt, @Nullable Instant resumedAt, long version,
        List<Action> actions) implements Versioned {
}
