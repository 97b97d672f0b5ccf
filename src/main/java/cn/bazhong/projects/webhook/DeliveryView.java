package cn.bazhong.projects.webhook;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as administrators see it. */
@Schema(name = "Delivery", description = "What a receiver is told of one event, and what came of it")
public record DeliveryView(
        @Schema(description = "Ascends in the order of sending within a project") long number,
        @Schema(description = "The event; null for a test") @Nullable UUID eventId,
        @Schema(description = "Type of the event; null for a test") @Nullable String type,
        @Schema(description = "Code of the project; null where it is none's") @Nullable String projectCode,
        DeliveryState state, int attempts,
        @Schema(description = "When it is sent next; null where it is not") @Nullable Instant nextTry,
        @Nullable Instant lastTriedAt,
        @Schema(description = "HTTP status of the last answer") @Nullable Integer lastStatus,
        @Schema(description = "Why it was not taken") @Nullable DeliveryFault lastFault,
        Instant createdAt, List<Action> actions, long version) implements Versioned {
}
