package cn.bazhong.projects.live;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That something changed; what, is read where it stands, under the rights of whoever reads. */
@Schema(description = "That something changed")
public record LiveHint(LiveTopic topic,
        @Schema(description = "Of the project or session; null for anything else") @Nullable String id) {
    static final LiveHint ALIVE = new LiveHint(LiveTopic.ALIVE, null);
    static final LiveHint ALL = new LiveHint(LiveTopic.ALL, null);
}
