package cn.bazhong.projects.importing;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One workbook on its way in. It is its importer's alone. */
@Entity
@Table(name = "import_run")
class ImportRun {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    private String department;
    @Column(name = "file_name")
    private String fileName;
    private String digest;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    @Column(name = "row_count")
    private int rowCount;
    @Column(name = "fault_count")
    private long faultCount;
    private String places;
    @Column(name = "started_by")
    private String startedBy;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "checked_at")
    private Instant checkedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private long version;

    protected ImportRun() {
    }

    ImportRun(UUID id, ImportKind kind, String fileName, Actor actor, Instant at) {
        this.id = id;
        this.kind = kind;
        this.department = actor.department();
        this.fileName = fileName;
        this.state = ImportState.AWAITING_FILE;
        this.places = "{}";
        this.startedBy = actor.id();
        this.startedAt = at;
    }

    /** What the dry run came to. */
    void checked(String fileDigest, int rows, long faults, String columnPlaces, Instant at) {
        digest = fileDigest;
        rowCount = rows;
        places = columnPlaces;
        found(faults, at);
    }

    /** What a check came to, of the file or, since then, of what is there beside it. */
    void found(long faults, Instant at) {
        faultCount = faults;
        state = faults == 0 ? ImportState.READY : ImportState.FAULTY;
        checkedAt = at;
    }

    boolean holds(String fileDigest) {
        return fileDigest.equals(digest);
    }

    void done(Instant at) {
        state = ImportState.DONE;
        doneAt = at;
    }

    UUID id() {
        return id;
    }

    ImportKind kind() {
        return kind;
    }

    String department() {
        return department;
    }

    String fileName() {
        return fileName;
    }

    String digest() {
        return digest;
    }

    ImportState state() {
        return state;
    }

    int rowCount() {
        return rowCount;
    }

    long faultCount() {
        return faultCount;
    }

    String places() {
        return places;
    }

    String startedBy() {
        return startedBy;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Instant doneAt() {
        return doneAt;
    }

    long version() {
        return version;
    }
}
