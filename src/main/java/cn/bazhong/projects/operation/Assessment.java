package cn.bazhong.projects.operation;

import cn.bazhong.projects.acceptance.AcceptedMaterial;
import cn.bazhong.projects.project.Project;
import jakarta.annotation.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What an assessment of a running system came to (A45). Of a kind the latest counts. */
@Entity
@DynamicUpdate
@Table(name = "assessment")
class Assessment {
    /** Neither the report nor policy says how long it is valid. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Id
    private UUID id;
    @Column(name = "project_id")
    private UUID projectId;
    @Column(name = "owner_department")
    private String ownerDepartment;
    @Enumerated(EnumType.STRING)
    private AssessmentKind kind;
    private String level;
    private boolean passed;
    private String organ;
    @Column(name = "assessed_on")
    private LocalDate assessedOn;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private String document;
    @Column(name = "of_acceptance")
    private boolean ofAcceptance;
    private boolean latest;
    @Version
    private long version;

    protected Assessment() {
    }

    private Assessment(UUID id, Project project, AssessmentKind kind, LocalDate assessedOn, LocalDate validUntil) {
        this.id = id;
        this.projectId = project.id();
        this.ownerDepartment = project.ownerDepartment();
        this.kind = kind;
        this.assessedOn = assessedOn;
        this.validUntil = validUntil;
        this.latest = true;
    }

    /** The first one is the one with which it was accepted. */
    static Assessment ofAcceptance(UUID id, Project project, AssessmentKind kind, AcceptedMaterial material, LocalDate on,
            @Nullable Integer months) {
        Assessment first = new Assessment(id, project, kind, on, valid(material.validUntil(), on, months));
        first.level = material.level();
        first.passed = Boolean.TRUE.equals(material.passed());
        first.document = material.documentJson();
        first.ofAcceptance = true;
        return first;
    }

    /** @param report as it stands now, as JSON */
    static Assessment entered(UUID id, Project project, EnterAssessment entered, @Nullable Integer months, String report) {
        Assessment later = new Assessment(id, project, entered.kind(), entered.assessedOn(),
                valid(entered.validUntil(), entered.assessedOn(), months));
        later.level = entered.level() == null || entered.level().isBlank() ? null : entered.level().strip();
        later.passed = entered.passed();
        later.organ = entered.organ().strip();
        later.document = report;
        return later;
    }

    /** @param months of policy; {@code null} where it sets none */
    static LocalDate valid(@Nullable LocalDate said, LocalDate from, @Nullable Integer months) {
        return said != null ? said : months == null ? NO_DAY : from.plusMonths(months);
    }

    /** Another one counts now. */
    void supersede() {
        latest = false;
    }

    boolean hasDay() {
        return !NO_DAY.equals(validUntil);
    }

    UUID id() {
        return id;
    }

    AssessmentKind kind() {
        return kind;
    }

    String level() {
        return level;
    }

    boolean passed() {
        return passed;
    }

    /** {@code null} for the one of the acceptance. */
    String organ() {
        return organ;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String documentJson() {
        return document;
    }

    boolean isOfAcceptance() {
        return ofAcceptance;
    }

    boolean isLatest() {
        return latest;
    }
}
