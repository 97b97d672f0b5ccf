package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the owner met a condition. */
@Schema(description = "How the owner met a condition")
public record ReportCondition(
        @NotBlank @Size(max = 2000) String statement) {
}
