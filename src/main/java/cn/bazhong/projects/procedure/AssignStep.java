package cn.bazhong.projects.procedure;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a step is given to. */
@Schema(description = "Person a step is given to")
record AssignStep(
        @Schema(description = "A person of the acting department in the acting role; null gives it back to all of them")
        @Size(max = 200) String personId) {
}
