package cn.bazhong.projects.procedure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the agreement of organs was made to depend on, for features that tell of it (A21). */
@ApplicationScoped
public class SetConditions {
    private final Conditions conditions;

    SetConditions(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Of a procedure, by step and in the order they were set. */
    public Uni<Map<UUID, List<SetCondition>>> of(UUID procedure) {
        return conditions.of(List.of(procedure)).map(found -> found.stream().collect(Collectors.groupingBy(Condition::stepId,
                Collectors.mapping(one -> new SetCondition(one.text(), one.due()), Collectors.toList()))));
    }
}
