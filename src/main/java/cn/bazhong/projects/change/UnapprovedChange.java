package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What was done other than approved, from its record over the owner's word to the finding (A25). */
@Entity
@Table(name = "unapproved_change")
class UnapprovedChange {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    private String content;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    private String statement;
    @Column(name = "stated_at")
    private Instant statedAt;
    private String finding;
    private Boolean barring;
    @Column(name = "found_at")
    private Instant foundAt;
    @Version
    private long version;

    protected UnapprovedChange() {
    }

    UnapprovedChange(UUID id, Project project, int number, String content, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project.id();
        this.number = number;
        this.content = content;
        this.recordedBy = actor.department();
        this.recordedAt = at;
    }

    void hear(String word, Instant at) {
        statement = word;
        statedAt = at;
    }

    /** @param bars whether no after-the-fact increase for it is taken up any more */
    void find(String asJson, boolean bars, Instant at) {
        finding = asJson;
        barring = bars;
        foundAt = at;
    }

    UUID id() {
        return id;
    }

    /** Counts within the project, from 1. */
    int number() {
        return number;
    }

    String contentJson() {
        return content;
    }

    /** Organisation code. */
    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String statement() {
        return statement;
    }

    @Nullable
    String findingJson() {
        return finding;
    }

    boolean isFound() {
        return finding != null;
    }

    boolean bars() {
        return Boolean.TRUE.equals(barring);
    }

    long version() {
        return version;
    }
}
