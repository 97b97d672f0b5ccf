package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure with every step of every round, in route order. */
@Schema(name = "Procedure")
public record ProcedureView(UUID id, ProcedureKind kind,
        @Schema(description = "What it is on: an application, a list, a dossier") UUID subjectId,
        Article article, String title, DepartmentRef ownerDepartment, ProcedureState state,
        int round, Instant startedAt, @Nullable Instant closedAt,
        @Schema(description = "Version of the policy it runs by to its end") UUID policyVersion,
        List<StepView> steps) {

    static ProcedureView of(Procedure procedure, List<StepView> steps, Directory directory) {
        return new ProcedureView(procedure.id(), procedure.kind(), procedure.subjectId(), procedure.kind().article(),
                procedure.title(), DepartmentRef.of(procedure.ownerDepartment(), directory), procedure.state(), procedure.round(),
                procedure.startedAt(), procedure.closedAt(), procedure.policyVersion(),
                steps.stream().filter(step -> step.procedureId().equals(procedure.id())).toList());
    }
}
