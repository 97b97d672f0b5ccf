package cn.bazhong.projects.determination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner reported is not enough. */
@Schema(description = "Answer to a remedy that is not enough")
public record RefuseRemedy(@Schema(description = "What is still missing") @NotBlank @Size(max = 1000) String reason) {
}
