package cn.bazhong.projects.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the record. Rows are only ever added. */
@Entity
@Immutable
@Table(name = "event")
class Event {
    @Id
    private UUID id;
    @Column(name = "subject_type")
    private String subjectType;
    @Column(name = "subject_id")
    private String subjectId;
    private long seq;
    private String type;
    @Column(name = "actor_id")
    private String actorId;
    @Column(name = "actor_name")
    private String actorName;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    private String department;
    @Column(name = "legal_date")
    private LocalDate legalDate;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private String article;
    private String payload;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "prev_hash")
    private String previous;
    private String hash;

    protected Event() {
    }

    Link link() {
        return new Link(id, subjectType, subjectId, seq, type, actorId, actorName, onBehalfOf, department, legalDate,
                recordedAt, article, payload, projectId, previous, hash);
    }
}
