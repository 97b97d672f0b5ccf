package cn.bazhong.projects.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The procurement came to nothing; the lot may be put out again. */
@Schema(description = "Failure of the procurement of a lot")
public record FailProcurement(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
