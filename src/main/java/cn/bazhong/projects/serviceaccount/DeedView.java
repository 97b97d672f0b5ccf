package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something a system did. */
@Schema(name = "Deed", description = "Something a system did, as it stands in the record")
public record DeedView(UUID id, Instant recordedAt, String type,
        @Schema(description = "For the department it was done for; who administers alone is not told what it was about")
        @Nullable String summary,
        @Nullable Article article, SubjectType subjectType,
        @Schema(description = "As the summary") @Nullable UUID projectId,
        @Schema(description = "Organisation code of the department it was done for") String department) {

    static DeedView of(RecordedEvent event, boolean own, Locale locale) {
        return new DeedView(event.id(), event.recordedAt(), event.type(), own ? EventView.of(event, locale).summary() : null,
                event.article(), event.subjectType(), own ? event.projectId() : null, event.department());
    }
}
