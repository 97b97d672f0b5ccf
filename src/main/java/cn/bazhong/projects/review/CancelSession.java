package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session will not be held. */
@Schema(description = "Cancellation of a planned session; its items may go to another one")
public record CancelSession(@NotBlank @Size(max = 1000) String reason) {
}
