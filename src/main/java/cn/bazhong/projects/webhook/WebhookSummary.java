package cn.bazhong.projects.webhook;

import cn.bazhong.projects.identity.DepartmentRef;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook in a list. */
@Schema(description = "A system that is told of events, in a list")
public record WebhookSummary(UUID id, String name, String url, DepartmentRef department, WebhookState state,
        @Schema(description = "Deliveries that are still to be made") long open,
        @Schema(description = "Deliveries that were given up and hold up their projects") long parked,
        String registeredBy, Instant registeredAt) {
}
