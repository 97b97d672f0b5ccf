package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The step a matter waits for, as the resource it is about names it. */
@Schema(description = "The step a matter waits for: who has to act, and by when")
public record WaitingStep(UUID id, StepKind kind,
        @Schema(description = "Role that acts") Role role,
        @Schema(description = "Organ that acts") DepartmentRef department,
        @Schema(description = "Last day to act; null without a limit") @Nullable LocalDate due) {

    /** @param step {@code null} when nothing is waited for */
    public static WaitingStep of(Step step, Directory directory) {
        return step == null ? null : new WaitingStep(step.id(), step.kind(), step.role(),
                DepartmentRef.of(step.department(), directory), Step.NO_LIMIT.equals(step.due()) ? null : step.due());
    }
}
