package cn.bazhong.projects.webhook;

import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where everything is told again. */
@Schema(description = "From where everything is told again: one of the two")
public record ReplayFrom(
        @Schema(description = "Id of the first event") @Nullable UUID event,
        @Schema(description = "Everything that was recorded at this moment or later") @Nullable Instant since) {
}
