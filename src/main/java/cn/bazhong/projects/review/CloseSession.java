package cn.bazhong.projects.review;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session ends. */
@Schema(description = "End of a session; whatever was not concluded on is carried over to a later one")
public record CloseSession(
        @Schema(description = "Why items are carried over; required where any is") @Size(max = 1000) String reason) {
}
