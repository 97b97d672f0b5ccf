package cn.bazhong.projects.cancellation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request to take a project off the list before it is begun (A15). */
@Schema(description = "Request for cancellation before start")
public record RequestCancellation(@Schema(description = "A listed project of the caller's department") @NotNull UUID projectId,
        @Schema(description = "Why it is not to be carried out") @NotBlank @Size(max = 1000) String reason) {
}
