package cn.bazhong.projects.webhook;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.ShownOnce;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as its administrators see it. */
@Schema(name = "Webhook", description = "A system that is told of events")
public record WebhookView(UUID id, String name, String url,
        @Schema(description = "Whose system it is; it is told of what that department sees") DepartmentRef department,
        @Schema(description = "Types of events; empty for all") List<String> types,
        @Schema(description = "Owners of the projects it is told of; empty for all") List<DepartmentRef> owners,
        WebhookState state,
        @Schema(description = "Whether the portal paused it, as the receiver answered 410") boolean receiverGone,
        @Schema(description = "Until when the key before the current one signs, too") @Nullable Instant earlierKeyUntil,
        @Schema(description = "The key its deliveries are signed with; only in the answer that made it, null ever after") @Nullable String key,
        @Schema(description = "Deliveries that are still to be made") long open,
        @Schema(description = "Deliveries that were given up and hold up their projects") long parked,
        String registeredBy, Instant registeredAt, List<Action> actions, long version) implements Versioned, ShownOnce {

    @Override
    public WebhookView kept() {
        return withKey(null);
    }

    WebhookView withKey(@Nullable String shown) {
        return new WebhookView(id, name, url, department, types, owners, state, receiverGone, earlierKeyUntil, shown, open, parked,
                registeredBy, registeredAt, actions, version);
    }
}
