package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reminder to whoever has to act. */
@Schema(description = "A reminder to whoever has to act")
public record UrgeStep(
        @Size(max = 500) String message) {
}
