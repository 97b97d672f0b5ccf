package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project on a published list. */
@Schema(name = "PublishedLine", description = "A project on a published list. Amounts are yuan.")
public record PublishedLineView(@Schema(description = "Position on the list as it stands, from 1") int number,
        UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        @Nullable DepartmentRef industryAuthority, ProjectProfile.Category category, ProjectProfile.Nature nature, ProjectProfile.Mode mode,
        @Nullable String contents, BigDecimal totalInvestment,
        @Schema(description = "Of the year") BigDecimal amount,
        @Schema(description = "The same by source") List<SourceAmount> funds,
        @Nullable LocalDate plannedStart, @Nullable LocalDate plannedEnd,
        @Nullable String responsiblePerson, @Nullable String responsiblePost,
        @Schema(description = "How it came onto the list of the year") LineKind kind,
        @Schema(description = "Issue that brought or changed it last: 0 for the list itself") int adjustment) {

    static PublishedLineView of(int number, StandingLine line, ProjectProfile profile, Directory directory) {
        ListedProject project = line.project();
        return new PublishedLineView(number, project.id(), project.code(), project.name(),
                DepartmentRef.of(project.ownerDepartment(), directory), DepartmentRef.of(profile.industryAuthority(), directory),
                project.category(), project.nature(), project.mode(), profile.summary(), project.totalInvestment(), line.funds().total(),
                line.funds().sources(), profile.plannedStart(), profile.plannedEnd(), profile.responsiblePerson(), profile.responsiblePost(),
                line.kind(), line.adjustment());
    }
}
