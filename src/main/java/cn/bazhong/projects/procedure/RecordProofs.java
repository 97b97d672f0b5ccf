package cn.bazhong.projects.procedure;

import cn.bazhong.projects.policy.CalendarHistory;
import cn.bazhong.projects.policy.RecordedPolicy;
import cn.bazhong.projects.project.BaselineProofs;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.RecordedHolds;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.regulation.Policy;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reckons from the record what is kept beside it, for audit. */
@ApplicationScoped
class RecordProofs {
    /** What the record says of policy and calendar. */
    private record Law(Map<UUID, Policy> policies, CalendarHistory calendar) {
    }

    private final Procedures procedures;
    private final Steps steps;
    private final Matters matters;
    private final BaselineProofs baselines;
    private final RecordedPolicy policy;
    private final Events events;
    private final Clock clock;

    RecordProofs(Procedures procedures, Steps steps, Matters matters, BaselineProofs baselines, RecordedPolicy policy, Events events,
            Clock clock) {
        this.procedures = procedures;
        this.steps = steps;
        this.matters = matters;
        this.baselines = baselines;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    Uni<RecordProof> of(Project project) {
        return events.allOfProject(project.id()).chain(recorded -> baselines.of(project.id(), recorded)
                .chain(approved -> dueDates(project, recorded).map(due -> RecordProof.of(project.id(), approved, due))));
    }

    private Uni<List<DueDateProof>> dueDates(Project project, List<RecordedEvent> recorded) {
        return procedures.list("projectId = ?1 order by startedAt, id", project.id()).chain(found ->
                steps.all(found.stream().map(Procedure::id).toList()).chain(all -> law(found).map(law -> {
                    Map<UUID, List<Step>> timed = all.stream().filter(step -> step.dueOrNull() != null && step.openedAt() != null)
                            .collect(Collectors.groupingBy(Step::procedureId));
                    return found.stream().flatMap(procedure -> timed.getOrDefault(procedure.id(), List.of()).stream()
                            .map(reckoning(procedure, recorded, law)::prove)).toList();
                })));
    }

    private DueDateReckoning reckoning(Procedure procedure, List<RecordedEvent> recorded, Law law) {
        Subject subject = matters.of(procedure).subject(procedure);
        return new DueDateReckoning(procedure,
                recorded.stream().filter(event -> event.subjectType() == subject.type() && event.subjectId().equals(subject.id())).toList(),
                RecordedHolds.of(recorded),
                kind -> law.policies().get(procedure.policyVersion()).timeLimit(kind.name()), law.calendar()::at, clock.getZone());
    }

    private Uni<Law> law(List<Procedure> found) {
        Map<UUID, Policy> policies = new HashMap<>();
        return Multi.createFrom().iterable(found.stream().map(Procedure::policyVersion).collect(Collectors.toSet())).onItem()
                .transformToUniAndConcatenate(version -> policy.of(version).invoke(values -> policies.put(version, values)))
                .collect().last().chain(() -> policy.calendar()).map(calendar -> new Law(policies, calendar));
    }
}
