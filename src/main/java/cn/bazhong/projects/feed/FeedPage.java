package cn.bazhong.projects.feed;

import cn.bazhong.projects.record.EventView;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events in the order in which they were committed. */
@Schema(name = "EventFeedPage", description = "Events in the order in which they were committed, the earliest first")
public record FeedPage(List<EventView> items,
        @Schema(description = "Where reading goes on; null where nothing more is there yet") @Nullable String nextCursor,
        @Schema(description = "Where to read on from later, once more has been recorded; nothing is missed in between")
        String resumeCursor) {
}
