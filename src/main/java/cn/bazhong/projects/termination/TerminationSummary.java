package cn.bazhong.projects.termination;

import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A termination in a list. */
@Schema(name = "TerminationSummary")
public record TerminationSummary(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Schema(description = "By order after a failed rectification (A43)") boolean ordered, TerminationState state,
        @Nullable String documentNumber, @Nullable LocalDate decidedOn, Instant createdAt, @Nullable Instant submittedAt) {
}
