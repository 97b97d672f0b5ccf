package cn.bazhong.projects.record;

import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event of a timeline.
 *
 * @param seq        number of the event within the chain of its subject, from 1
 * @param summary    one sentence in the reader's language
 * @param department organisation code of the actor's department at that time
 * @param onBehalfOf organ or person the actor acted for; {@code null} where for itself
 * @param legalDate  when it took legal effect; for a decision on paper the paper's date
 * @param recordedAt when it was entered, UTC
 * @param payload    what changed; amounts are yuan, as text
 * @param hash       SHA-256 over the event and the hash of the one before
 */
@Schema(name = "Event")
public record EventView(UUID id, SubjectType subjectType, String subjectId, long seq, String type, String summary,
        String actorName, String department, @Nullable String onBehalfOf, LocalDate legalDate, Instant recordedAt,
        @Nullable Article article, Map<String, Object> payload, @Nullable UUID projectId, String hash) {

    public static EventView of(RecordedEvent event, Locale locale) {
        return new EventView(event.id(), event.subjectType(), event.subjectId(), event.seq(), event.type(),
                EventText.of(locale, event.type(), event.payload()), event.actorName(), event.department(),
                event.onBehalfOf(), event.legalDate(), event.recordedAt(), event.article(), event.payload(),
                event.projectId(), event.hash());
    }
}
