package cn.bazhong.projects.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner let its day pass. */
@Schema(description = "A post-evaluation goes on without what its owner let pass (A42)")
public record GoOnWithoutOwner(@Schema(description = "Why, kept with the step") @NotBlank @Size(max = 1000) String reason) {
}
