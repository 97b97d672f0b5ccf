package cn.bazhong.projects.performance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project of a department with what its evaluation came to. */
@Schema(name = "EvaluatedProject")
public record EvaluatedProject(UUID projectId, String projectCode, String projectName, Grade grade,
        @Schema(description = "Day it was concluded") LocalDate on, UUID reportId) {
}
