package cn.bazhong.projects.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class TimeLimits {
    interface Limit { DueDate due(StepKind kind, LocalDate opened); }

    Uni<Limit> of(UUID policyVersion) {
        return Uni.createFrom().item((kind, opened) -> DueDate.NONE);
    }
}
