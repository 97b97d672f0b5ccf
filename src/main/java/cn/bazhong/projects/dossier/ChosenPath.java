package cn.bazhong.projects.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The way to approval an owner chose for a project, and on what grounds. */
@Entity
@Table(name = "approval_path")
class ChosenPath {
    @Id
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private PathKind kind;
    private String grounds;
    @Column(name = "chosen_by")
    private String chosenBy;
    @Column(name = "chosen_at")
    private Instant chosenAt;
    @Version
    private long version;

    protected ChosenPath() {
    }

    ChosenPath(UUID projectId) {
        this.projectId = projectId;
    }

    void choose(PathKind way, String groundsAsJson, String person, Instant at) {
        kind = way;
        grounds = groundsAsJson;
        chosenBy = person;
        chosenAt = at;
    }

    UUID projectId() {
        return projectId;
    }

    PathKind kind() {
        return kind;
    }

    String groundsJson() {
        return grounds;
    }

    String chosenBy() {
        return chosenBy;
    }

    Instant chosenAt() {
        return chosenAt;
    }

    long version() {
        return version;
    }
}
