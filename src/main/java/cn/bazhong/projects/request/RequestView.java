package cn.bazhong.projects.request;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.procedure.WaitingStep;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request on a project. */
@Schema(name = "ProjectRequest", description = "What an owner asked for on a project")
public record RequestView(UUID id, RequestKind kind, Article article, UUID projectId, String projectCode, String projectName,
        DepartmentRef ownerDepartment,
        String reason,
        @Schema(description = "The law or regulation by which nothing may be shared (A11)") @Nullable String legalBasis,
        RequestState state,
        @Schema(description = "Whether the project moves as soon as all agree; otherwise by the next adjustment of the list (A15)")
        boolean takesEffectAtOnce,
        @Schema(description = "What the organ said that closed it, or why the owner took it back") @Nullable String opinion,
        @Schema(description = "Number of the decision, where it has one") @Nullable String documentNumber,
        @Schema(description = "The step it waits for; null once it is closed") @Nullable UUID stepId,
        @Nullable WaitingStep waitsFor,
        @Schema(description = "Name of the person who asked") String requestedBy, Instant requestedAt, @Nullable Instant closedAt,
        long version, List<Action> actions) implements Versioned {
}
