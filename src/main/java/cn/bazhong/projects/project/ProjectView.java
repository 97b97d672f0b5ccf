package cn.bazhong.projects.project;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project whole. */
@Schema(name = "Project")
public record ProjectView(UUID id,
        @Schema(description = "Readable code BZ-<year>-<number>") String code, String name, DepartmentRef ownerDepartment,
        @Schema(description = "Six digits of GB/T 2260") String jurisdiction,
        @Schema(description = "Year of the annual list it applied for last") int year,
        Stage stage,
        @Schema(description = "A suspension beside the stage") Hold hold,
        @Schema(description = "Whether the government had it approved without the list (A15)") boolean excepted,
        @Schema(description = "Total investment in yuan") BigDecimal totalInvestment,
        ProjectProfile profile,
        @Schema(description = "Transitions the lifecycle allows from here, whoever takes them") List<Transition> next,
        Instant createdAt, Instant updatedAt, long version, List<Action> actions) implements Versioned {

    static ProjectView of(Project project, ProjectProfile profile, Directory directory, List<Action> actions) {
        return new ProjectView(project.id(), project.code(), project.name(),
                DepartmentRef.of(project.ownerDepartment(), directory), project.jurisdiction(), project.year(),
                project.stage(), project.hold(), project.isExcepted(), project.totalInvestment(), profile,
                Lifecycle.open(project.stage(), project.hold(), project.contentKind()), project.createdAt(),
                project.updatedAt(), project.version(), actions);
    }
}
