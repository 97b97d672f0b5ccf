package cn.bazhong.projects.serviceaccount;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a system may call from now on. */
@Schema(description = "A limit to be entered")
public record EnterLimit(@Schema(description = "Its own; none for that of all systems") @Nullable @Valid RateLimit limit) {
}
