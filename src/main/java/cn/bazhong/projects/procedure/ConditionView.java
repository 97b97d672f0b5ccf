package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organ's agreement was made to depend on (A21). */
@Schema(name = "Condition")
public record ConditionView(UUID id, UUID stepId, UUID projectId, String text,
        @Schema(description = "Last day to meet it") LocalDate due,
        @Schema(description = "Who has to meet it") DepartmentRef ownerDepartment,
        @Schema(description = "Who set it and says whether it is met") DepartmentRef organ,
        ConditionState state,
        @Schema(description = "How the owner says it was met") @Nullable String statement, @Nullable String reportedBy,
        @Nullable Instant reportedAt,
        @Schema(description = "What was found") @Nullable String remark, @Nullable String checkedBy,
        @Nullable Instant checkedAt, long version, List<Action> actions) implements Versioned {

    static ConditionView of(Condition condition, Directory directory, Actor reader, Locale locale) {
        String home = "/api/v1/conditions/" + condition.id();
        return new ConditionView(condition.id(), condition.stepId(), condition.projectId(), condition.text(), condition.due(),
                DepartmentRef.of(condition.ownerDepartment(), directory), DepartmentRef.of(condition.organ(), directory),
                condition.state(), condition.statement(), condition.reportedByName(), condition.reportedAt(),
                condition.remark(), condition.checkedByName(), condition.checkedAt(), condition.version(),
                List.of(Action.of("report-condition", "POST", home + "/report",
                                ConditionDesk.reportObstacles(condition, reader), locale),
                        Action.of("check-condition", "POST", home + "/check",
                                ConditionDesk.checkObstacles(condition, reader), locale)));
    }
}
