package cn.bazhong.projects.restriction;

import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Directory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A {@link Cause} as it is kept. */
@Entity
@Table(name = "restriction_cause")
class RestrictionCause {
    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private CauseKind kind;
    private String department;
    private UUID project;
    @Column(name = "found_by")
    private String foundBy;
    @Column(name = "found_on")
    private LocalDate foundOn;
    private Integer year;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected RestrictionCause() {
    }

    RestrictionCause(Cause cause, String documentNumber, Instant recordedAt) {
        this.id = cause.id();
        this.kind = cause.kind();
        this.department = cause.owner();
        this.project = cause.project();
        this.foundBy = cause.foundBy();
        this.foundOn = cause.foundOn();
        this.year = cause.year();
        this.endedOn = cause.endedOn();
        this.documentNumber = documentNumber;
        this.recordedAt = recordedAt;
    }

    /** A day that was reckoned ahead is reckoned anew; what has been mended stays as it was. */
    void beginOn(LocalDate day) {
        foundOn = day;
    }

    /** Mended. What had not begun to restrict by then never will. */
    void endOn(LocalDate day) {
        endedOn = day.isBefore(foundOn) ? foundOn : day;
    }

    LocalDate from() {
        return foundOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    /** As it binds on a day: the department named, or whoever answers for its matters by then. */
    Cause binding(Directory directory, LocalDate day) {
        return binding(directory.answering(department, day).map(Department::code).orElse(department));
    }

    /** @param owner the department it binds now: the one named, or the one that took over from it */
    Cause binding(String owner) {
        return new Cause(id, kind, owner, project, foundBy, foundOn, year, endedOn);
    }
}
