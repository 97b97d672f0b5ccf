package cn.bazhong.projects.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the owner says to it. */
@Schema(description = "The owner's statement on a change made without approval (A25)")
public record HearOwner(@NotBlank @Size(max = 4000) String statement) {
}
