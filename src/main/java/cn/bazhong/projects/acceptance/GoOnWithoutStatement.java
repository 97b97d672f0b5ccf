package cn.bazhong.projects.acceptance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The owner had its time and made no use of it. */
@Schema(description = "Going on without a statement of the owner, whose time is over (A29)")
public record GoOnWithoutStatement(@Schema(description = "Why") @NotBlank @Size(max = 1000) String reason) {
}
