package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system whole. */
@Schema(name = "ServiceAccount", description = "A system that has called: what it asks for, how often it may call and did")
public record ServiceAccountView(String clientId, String name,
        @Schema(description = "For which it speaks") DepartmentRef department,
        @Schema(description = "What its last token asked for") List<String> scopes,
        Instant firstSeen, Instant lastSeen, RateLimit limit,
        @Schema(description = "Whether the limit is its own, rather than that of all") boolean ownLimit,
        @Schema(description = "Days of the last fourteen on which it called, the latest first") List<UsedDay> days,
        List<Action> actions, long version) implements Versioned {
}
