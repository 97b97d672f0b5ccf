package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;

/** What a line says of its project, as it was when it was entered. */
@Embeddable
record ListedProject(@Column(name = "project_id") UUID id, @Column(name = "project_code") String code,
        @Column(name = "project_name") String name, @Column(name = "owner_department") String ownerDepartment,
        @Enumerated(EnumType.STRING) ProjectProfile.Category category,
        @Enumerated(EnumType.STRING) ProjectProfile.Nature nature,
        @Enumerated(EnumType.STRING) ProjectProfile.Mode mode,
        @Column(name = "total_investment") BigDecimal totalInvestment) {

    static ListedProject of(Project project, ProjectProfile profile) {
        return new ListedProject(project.id(), project.code(), project.name(), project.ownerDepartment(), profile.category(),
                profile.nature(), profile.mode(), profile.totalInvestment());
    }
}
