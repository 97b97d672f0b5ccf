package cn.bazhong.projects.review;

import jakarta.annotation.Nullable;
import cn.bazhong.projects.identity.DepartmentRef;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session on a list can be made of. */
@Schema(name = "SessionPreparation")
public record PreparationView(UUID listId, int year,
        @Schema(description = "The office whose vice-mayor is in the chair") DepartmentRef chair,
        @Schema(description = "Departments that Article 5 names, in its order") List<DepartmentRef> namedDepartments,
        Minutes.Rules rules,
        @Schema(description = "Lines that wait for the committee and are before no session, by project code") List<Line> lines,
        @Schema(description = "People called before, the latest first") List<Known> people) {

    /** A line that waits. */
    @Schema(name = "WaitingLine")
    public record Line(UUID id, UUID projectId, String projectCode, String projectName, DepartmentRef ownerDepartment,
            @Nullable DepartmentRef industryAuthority,
            @Schema(description = "Applied for in the list's year, yuan") BigDecimal amount,
            @Schema(description = "Whether a rule left something to the committee") boolean needsDecision) {
    }

    /** Somebody who was called before. */
    @Schema(name = "KnownMember")
    public record Known(String name, @Nullable String userId, DepartmentRef department, Capacity capacity) {
    }
}
