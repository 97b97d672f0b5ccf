package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it stands in a year. */
@Schema(name = "StandingLine", description = "A project on the list of a year, as its issues left it. Amounts are yuan.")
public record StandingView(@Schema(description = "The line that says so") UUID lineId,
        @Schema(description = "Issue that brought it, changed it or took it off last") int adjustment,
        UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
        ProjectProfile.Category category, BigDecimal totalInvestment,
        @Schema(description = "How it came onto the list of the year") LineKind kind,
        LineLife life,
        @Schema(description = "Of the year; what it had where it was taken off") BigDecimal amount,
        @Schema(description = "The same by source") List<SourceAmount> funds) {

    static StandingView of(StandingLine line, Directory directory) {
        ListedProject project = line.project();
        return new StandingView(line.line(), line.adjustment(), project.id(), project.code(), project.name(),
                DepartmentRef.of(project.ownerDepartment(), directory), project.category(), project.totalInvestment(),
                line.kind(), line.life(), line.funds().total(), line.funds().sources());
    }
}
