package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner says what it mended. */
@Schema(description = "What was mended, point by point")
public record ReportRevision(@NotBlank @Size(max = 4000) String statement) {
}
