package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A document of a project. What it says stands in its versions. */
@Entity
@Table(name = "document")
class Document {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Enumerated(EnumType.STRING)
    private DocumentType type;
    private String title;
    @Column(name = "kept_as")
    @Enumerated(EnumType.STRING)
    private Role keptAs;
    private String department;
    @Column(name = "created_at")
    private Instant createdAt;
    /** How many versions were reserved. */
    private int numbers;
    /** Number of the version that counts; {@code null} until the first is stored. */
    @Column(name = "current_number")
    private Integer current;
    @Version
    private long version;

    protected Document() {
    }

    Document(UUID id, UUID projectId, AddDocument asked, Role keptAs, Actor actor, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.type = asked.type();
        this.title = asked.title();
        this.keptAs = keptAs;
        this.department = actor.department();
        this.createdAt = at;
    }

    /** Takes the number of a version to come. */
    int nextNumber() {
        return ++numbers;
    }

    /** A version is there. */
    void becomes(int number) {
        current = number;
    }

    /** Whether any version is there: nobody but its department learns of a document without. */
    boolean isThere() {
        return current != null;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    DocumentType type() {
        return type;
    }

    String title() {
        return title;
    }

    /** In which capacity it was added; whoever acts in it now adds its versions. */
    Role keptAs() {
        return keptAs;
    }

    /** The department that added it. */
    String department() {
        return department;
    }

    long version() {
        return version;
    }
}
