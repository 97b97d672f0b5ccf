package cn.bazhong.projects.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to be called to a session. */
@Schema(description = "A member to be called")
public record MemberEntry(
        @Schema(description = "Id of the seat, when members are changed; none for a new one") UUID id,
        @NotBlank @Size(max = 64) String name,
        @Schema(description = "User id of the account, where they are invited by account") @Size(min = 1, max = 200)
        String userId,
        @Schema(description = "Organisation code; of an expert, the employer") @NotBlank @Size(max = 32) String department,
        @NotNull Capacity capacity) {
}
