package cn.bazhong.projects.operation;

import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A system that ends with the project that replaces it, and whether it did (A8). */
@Entity
@Table(name = "replaced_system")
class ReplacedSystem {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private int number;
    @Column(name = "owner_department")
    private String ownerDepartment;
    private String name;
    @Column(name = "named_on")
    private LocalDate namedOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private String postponements;
    @Column(name = "shut_on")
    private LocalDate shutOn;
    @Column(name = "data_migrated")
    private Boolean dataMigrated;
    private String note;
    private String document;
    @Version
    private long version;

    protected ReplacedSystem() {
    }

    ReplacedSystem(UUID id, Project project, int number, ProjectProfile.ReplacedSystem named, LocalDate acceptedOn) {
        this.id = id;
        this.projectId = project.id();
        this.number = number;
        this.ownerDepartment = project.ownerDepartment();
        this.name = named.name().strip();
        this.namedOn = named.shutdownDate();
        this.dueOn = due(named.shutdownDate(), acceptedOn);
        this.postponements = "[]";
    }

    /** The day named, unless what replaces it is accepted only later. */
    static LocalDate due(@Nullable LocalDate named, LocalDate acceptedOn) {
        return named == null || named.isBefore(acceptedOn) ? acceptedOn : named;
    }

    void postpone(LocalDate to, String json) {
        dueOn = to;
        postponements = json;
    }

    /** @param evidence the document as it stands now, as JSON */
    void shutDown(ShutDownSystem shutdown, String evidence) {
        shutOn = shutdown.on();
        dataMigrated = shutdown.dataMigrated();
        note = shutdown.note() == null || shutdown.note().isBlank() ? null : shutdown.note().strip();
        document = evidence;
    }

    boolean isRunning() {
        return shutOn == null;
    }

    boolean isOverdue(LocalDate today) {
        return isRunning() && dueOn.isBefore(today);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String name() {
        return name;
    }

    LocalDate namedOn() {
        return namedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String postponementsJson() {
        return postponements;
    }

    /** {@code null} while it runs. */
    LocalDate shutOn() {
        return shutOn;
    }

    Boolean dataMigrated() {
        return dataMigrated;
    }

    String note() {
        return note;
    }

    String documentJson() {
        return document;
    }
}
