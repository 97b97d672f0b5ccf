package cn.bazhong.projects.procedure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The features behind the procedures. */
@ApplicationScoped
class Matters {
    private final List<Matter> matters;

    Matters(@All List<Matter> matters) {
        this.matters = matters;
    }

    Matter of(Procedure procedure) {
        return of(procedure.kind());
    }

    /** Where the portal shows what a procedure of that kind is about. */
    String page(ProcedureKind kind, UUID subject, UUID project) {
        return of(kind).page(subject, project);
    }

    String page(Procedure procedure) {
        return page(procedure.kind(), procedure.subjectId(), procedure.projectId());
    }

    private Matter of(ProcedureKind kind) {
        return matters.stream().filter(matter -> matter.kinds().contains(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature behind " + kind));
    }
}
