package cn.bazhong.projects.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a seat is taken. */
@Schema(description = "Whether a seat is taken")
public record Attendance(
        @NotNull UUID memberId,
        @NotNull Boolean present,
        @Schema(description = "Who took it in the member's place; as answered before when missing") @Valid
        Substitute substitute) {
}
