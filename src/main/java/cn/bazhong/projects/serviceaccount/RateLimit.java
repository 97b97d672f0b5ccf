package cn.bazhong.projects.serviceaccount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a system may call. */
@Schema(name = "RateLimit", description = "How often a system may call")
public record RateLimit(
        @Schema(description = "How many calls come back a minute") @Min(1) @Max(MOST) int requestsPerMinute,
        @Schema(description = "How many may be made at once") @Min(1) @Max(MOST) int burst) {
    public static final int MOST = 1_000_000;
    private static final int MINUTE = 60;

    /** Seconds in which all calls come back when none is made. */
    public int window() {
        return (int) Math.max(1, ((long) burst * MINUTE + requestsPerMinute - 1) / requestsPerMinute);
    }
}
