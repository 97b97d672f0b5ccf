package cn.bazhong.projects.determination;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.restriction.CauseKind;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding in a list. */
@Schema(name = "DeterminationSummary")
public record DeterminationSummary(UUID id, CauseKind kind, Article article, DepartmentRef ownerDepartment, @Nullable UUID projectId,
        @Nullable String projectCode, @Nullable String projectName, DepartmentRef department, @Nullable Integer year,
        DeterminationState state,
        @Schema(description = "Whether the owner reported something that the organ has not answered") boolean remedyOpen,
        @Nullable LocalDate decidedOn,
        @Schema(description = "First day on which it restricts; null unless it is found") @Nullable LocalDate from,
        @Schema(description = "Last day; null while the way out is open") @Nullable LocalDate until, Instant proposedAt) {
}
