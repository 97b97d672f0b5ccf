package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A check as it was entered; it stays as it was. */
@Entity
@Table(name = "oversight_check")
class Check {
    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    private String department;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private CheckKind kind;
    @Column(name = "checked_on")
    private LocalDate checkedOn;
    private String subjects;
    private String findings;
    @Enumerated(EnumType.STRING)
    private CheckResult result;
    @Column(name = "entered_by_name")
    private String enteredByName;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Check() {
    }

    Check(UUID id, UUID projectId, Role role, EnterCheck entered, Actor actor, Instant at) {
        this.id = id;
        this.projectId = projectId;
        this.department = actor.department();
        this.role = role;
        this.kind = entered.kind();
        this.checkedOn = entered.checkedOn();
        this.subjects = entered.subjects().stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.findings = entered.findings().strip();
        this.result = entered.result();
        this.enteredByName = actor.name();
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    /** Organisation code of the department that checked. */
    String department() {
        return department;
    }

    Role role() {
        return role;
    }

    CheckKind kind() {
        return kind;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    List<OversightSubject> subjects() {
        return Arrays.stream(subjects.split(",")).map(OversightSubject::valueOf).toList();
    }

    String findings() {
        return findings;
    }

    CheckResult result() {
        return result;
    }

    String enteredByName() {
        return enteredByName;
    }

    Instant enteredAt() {
        return enteredAt;
    }
}
