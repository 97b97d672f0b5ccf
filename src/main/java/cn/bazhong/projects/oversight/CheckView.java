package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check. */
@Schema(name = "OversightCheck", description = "A check on a project (A43)")
public record CheckView(UUID id, UUID projectId, DepartmentRef department,
        @Schema(description = "The capacity in which it checked") Role role, CheckKind kind, LocalDate checkedOn,
        List<OversightSubject> subjects, String findings, CheckResult result,
        @Schema(description = "Name of the person who entered it") String enteredBy, Instant enteredAt) {

    static CheckView of(Check check, Directory directory) {
        return new CheckView(check.id(), check.projectId(), DepartmentRef.of(check.department(), directory), check.role(), check.kind(),
                check.checkedOn(), check.subjects(), check.findings(), check.result(), check.enteredByName(), check.enteredAt());
    }
}
