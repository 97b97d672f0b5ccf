package cn.bazhong.projects.document;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One version of a document: announced first, then filled once and for all. */
@Entity
@Table(name = "document_version")
class DocumentVersion {
    @Id
    private UUID id;
    @Column(name = "document_id")
    private UUID documentId;
    private int number;
    @Column(name = "file_name")
    private String fileName;
    private long size;
    @Column(name = "announced_digest")
    private String announcedDigest;
    @Enumerated(EnumType.STRING)
    private VersionState state;
    @Enumerated(EnumType.STRING)
    private FileKind kind;
    private String digest;
    @Column(name = "reserved_by")
    private String reservedBy;
    @Column(name = "reserved_by_name")
    private String reservedByName;
    @Column(name = "reserved_at")
    private Instant reservedAt;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "uploaded_by_name")
    private String uploadedByName;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected DocumentVersion() {
    }

    DocumentVersion(UUID id, Document document, AnnouncedFile file, FileKind kind, Actor actor, Instant at) {
        this.id = id;
        this.documentId = document.id();
        this.number = document.nextNumber();
        this.fileName = file.fileName();
        this.size = file.size();
        this.announcedDigest = file.digest();
        this.kind = kind;
        this.state = VersionState.RESERVED;
        this.reservedBy = actor.id();
        this.reservedByName = actor.name();
        this.reservedAt = at;
    }

    void store(Taken content, Actor actor, Instant at) {
        state = VersionState.STORED;
        digest = content.digest();
        uploadedBy = actor.id();
        uploadedByName = actor.name();
        uploadedAt = at;
    }

    void giveUp() {
        state = VersionState.BROKEN;
    }

    boolean isReserved() {
        return state == VersionState.RESERVED;
    }

    boolean isStored() {
        return state == VersionState.STORED;
    }

    /** Whether just this is its content already. */
    boolean holds(String someDigest) {
        return isStored() && digest.equals(someDigest);
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    /** In bytes: as announced, and what came is of that size or refused. */
    long size() {
        return size;
    }

    /** SHA-256 in hexadecimal the content was said to have; {@code null} where nothing was said. */
    String announcedDigest() {
        return announcedDigest;
    }

    /** As its name says, and its content is of that kind or refused. */
    FileKind kind() {
        return kind;
    }

    VersionState state() {
        return state;
    }

    /** SHA-256 in hexadecimal; {@code null} until it is stored. */
    String digest() {
        return digest;
    }

    /** Who stored it, or announced it where it is not stored. */
    String byName() {
        return isStored() ? uploadedByName : reservedByName;
    }

    Instant at() {
        return isStored() ? uploadedAt : reservedAt;
    }
}
