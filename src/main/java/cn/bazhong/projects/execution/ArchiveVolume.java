package cn.bazhong.projects.execution;

import cn.bazhong.projects.identity.Actor;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A volume of a project's archive: what it holds, for how long, where it is kept (A24). It may be handed over once. */
@Entity
@Table(name = "archive_volume")
class ArchiveVolume {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private String number;
    private String title;
    @Enumerated(EnumType.STRING)
    private Retention retention;
    private int items;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    private String place;
    @Column(name = "document_id")
    private UUID documentId;
    @Column(name = "transferred_on")
    private LocalDate transferredOn;
    @Column(name = "transferred_to")
    private String transferredTo;
    @Column(name = "entered_by_name")
    private String enteredByName;

    protected ArchiveVolume() {
    }

    ArchiveVolume(UUID id, UUID projectId, EnterArchive entered, Actor actor) {
        this.id = id;
        this.projectId = projectId;
        this.number = entered.number().strip();
        this.title = entered.title().strip();
        this.retention = entered.retention();
        this.items = entered.items();
        this.filedOn = entered.filedOn();
        this.place = entered.place().strip();
        this.documentId = entered.documentId();
        this.enteredByName = actor.name();
    }

    void transfer(TransferArchive transfer) {
        transferredOn = transfer.transferredOn();
        transferredTo = transfer.transferredTo().strip();
    }

    boolean isTransferred() {
        return transferredOn != null;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    Retention retention() {
        return retention;
    }

    /** Papers in it. */
    int items() {
        return items;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    String place() {
        return place;
    }

    @Nullable
    UUID documentId() {
        return documentId;
    }

    @Nullable
    LocalDate transferredOn() {
        return transferredOn;
    }

    @Nullable
    String transferredTo() {
        return transferredTo;
    }

    String enteredByName() {
        return enteredByName;
    }
}
