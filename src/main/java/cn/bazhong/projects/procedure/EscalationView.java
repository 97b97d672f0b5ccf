package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.regulation.Article;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a step was overdue and put to somebody above. */
@Schema(name = "StepEscalation", description = "That an overdue step was put to somebody above whoever has to act (A5, A6)")
public record EscalationView(Escalation.Level level, Article article, Instant at,
        @Schema(description = "The last day it had then") LocalDate due, List<To> to) {

    /** Whom it was put to. */
    @Schema(name = "EscalatedTo")
    public record To(DepartmentRef department, Role role,
            @Schema(description = "Name of a head; null for everybody of the department in that role") @Nullable String person) {
    }

    /** @param all of the step, or of all steps of its procedure */
    static List<EscalationView> of(UUID step, List<Escalation> all, Directory directory) {
        Map<Escalation.Level, List<Escalation>> byLevel = all.stream().filter(one -> one.stepId().equals(step))
                .collect(Collectors.groupingBy(Escalation::level, TreeMap::new, Collectors.toList()));
        return byLevel.values().stream().map(level -> of(level, directory)).toList();
    }

    private static EscalationView of(List<Escalation> level, Directory directory) {
        Escalation first = level.get(0);
        return new EscalationView(first.level(), first.level().article(), first.at(), first.due(), level.stream().map(one ->
                new To(DepartmentRef.of(one.to().department(), directory), one.to().role(), one.to().personName())).toList());
    }
}
