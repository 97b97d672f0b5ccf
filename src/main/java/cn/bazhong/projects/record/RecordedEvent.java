package cn.bazhong.projects.record;

import cn.bazhong.projects.regulation.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An event as it was recorded. */
public record RecordedEvent(UUID id, SubjectType subjectType, String subjectId, long seq, String type, String actorId,
        String actorName, String onBehalfOf, String department, LocalDate legalDate, Instant recordedAt, Article article,
        Map<String, Object> payload, UUID projectId, String hash) {

    static RecordedEvent of(Link link) {
        Article article = link.article() == null ? null : Article.valueOf(link.article());
        return new RecordedEvent(link.id(), SubjectType.valueOf(link.subjectType()), link.subjectId(), link.seq(),
                link.type(), link.actorId(), link.actorName(), link.onBehalfOf(), link.department(), link.legalDate(),
                link.recordedAt(), article, Canonical.object(link.payload()), link.projectId(), link.hash());
    }
}
