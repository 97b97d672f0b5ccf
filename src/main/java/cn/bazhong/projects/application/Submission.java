package cn.bazhong.projects.application;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was handed in, word for word. Its digest stands in the record. */
@Entity
@Immutable
@Table(name = "application_submission")
class Submission {
    @Id
    private UUID id;
    @Column(name = "application_id")
    private UUID applicationId;
    private int round;
    private String profile;
    private String digest;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "submitted_by_name")
    private String submittedByName;

    protected Submission() {
    }

    Submission(UUID id, Application application, String digest, Actor actor) {
        this.id = id;
        this.applicationId = application.id();
        this.round = application.rounds();
        this.profile = application.profileJson();
        this.digest = digest;
        this.submittedAt = application.submittedAt();
        this.submittedBy = actor.id();
        this.submittedByName = actor.name();
    }

    int round() {
        return round;
    }

    String profileJson() {
        return profile;
    }

    String digest() {
        return digest;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedByName() {
        return submittedByName;
    }
}
