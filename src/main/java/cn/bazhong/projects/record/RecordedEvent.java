package cn.bazhong.projects.record;

import cn.bazhong.projects.regulation.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** An event as it was recorded. */
public record RecordedEvent(UUID id, SubjectType subjectType, String subjectId, long seq, String type, String actorId,
        String actorName, String onBehalfOf, String department, LocalDate legalDate, Instant recordedAt, Article article,
        Map<String, Object> payload, UUID projectId, String hash) {
    /** What {@link #of(Object[])} reads, in its order, of {@code event e}. */
    public static final String COLUMNS = "e.id, e.subject_type, e.subject_id, e.seq, e.type, e.actor_id, e.actor_name, e.on_behalf_of,"
            + " e.department, e.legal_date, e.recorded_at, e.article, e.payload, e.project_id, e.hash";

    /** @param row begins with {@link #COLUMNS} */
    public static RecordedEvent of(Object[] row) {
        Article article = row[11] == null ? null : Article.valueOf((String) row[11]);
        return new RecordedEvent((UUID) row[0], SubjectType.valueOf((String) row[1]), (String) row[2], ((Number) row[3]).longValue(),
                (String) row[4], (String) row[5], (String) row[6], (String) row[7], (String) row[8], (LocalDate) row[9],
                ((OffsetDateTime) row[10]).toInstant(), article, Canonical.object((String) row[12]), (UUID) row[13], (String) row[14]);
    }

    static RecordedEvent of(Link link) {
        Article article = link.article() == null ? null : Article.valueOf(link.article());
        return new RecordedEvent(link.id(), SubjectType.valueOf(link.subjectType()), link.subjectId(), link.seq(),
                link.type(), link.actorId(), link.actorName(), link.onBehalfOf(), link.department(), link.legalDate(),
                link.recordedAt(), article, Canonical.object(link.payload()), link.projectId(), link.hash());
    }
}
