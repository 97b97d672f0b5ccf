package cn.bazhong.projects.project;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project in a list. */
@Schema(description = "A project in short")
public record ProjectSummary(UUID id, String code, String name, DepartmentRef ownerDepartment,
        @Schema(description = "Year of the annual list it applied for last") int year, Stage stage, Hold hold,
        ProjectProfile.Category category, ProjectProfile.ContentKind contentKind,
        @Schema(description = "Total investment in yuan") BigDecimal totalInvestment, long version) {

    static ProjectSummary of(ProjectRow row, Directory directory) {
        return new ProjectSummary(row.id(), row.code(), row.name(), DepartmentRef.of(row.ownerDepartment(), directory),
                row.year(), row.stage(), row.hold(), row.category(), row.contentKind(), row.totalInvestment(), row.version());
    }
}
