package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Cloud that was given back. Never changed. */
@Entity
@Immutable
@Table(name = "cloud_release")
class CloudRelease {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "released_on")
    private LocalDate on;
    private int vcpu;
    @Column(name = "memory_gb")
    private int memoryGb;
    @Column(name = "storage_gb")
    private int storageGb;
    private String reason;
    @Column(name = "entered_by_name")
    private String enteredByName;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected CloudRelease() {
    }

    CloudRelease(UUID id, UUID project, ReleaseCloud release, Actor actor, Instant at) {
        this.id = id;
        this.projectId = project;
        this.on = release.on();
        this.vcpu = release.quantity().vcpu();
        this.memoryGb = release.quantity().memoryGb();
        this.storageGb = release.quantity().storageGb();
        this.reason = release.reason().strip();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    LocalDate on() {
        return on;
    }

    CloudQuantity quantity() {
        return new CloudQuantity(vcpu, memoryGb, storageGb);
    }

    String reason() {
        return reason;
    }

    String enteredByName() {
        return enteredByName;
    }
}
