package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows procedures: all steps of all of them in one query, what stood still of their clocks and what was escalated in one each. */
@ApplicationScoped
public class ProcedureViews {
    private final Procedures procedures;
    private final Steps steps;
    private final Pauses pauses;
    private final Escalations escalations;
    private final Departments departments;
    private final StepViews views;

    ProcedureViews(Procedures procedures, Steps steps, Pauses pauses, Escalations escalations, Departments departments,
            StepViews views) {
        this.procedures = procedures;
        this.steps = steps;
        this.pauses = pauses;
        this.escalations = escalations;
        this.departments = departments;
        this.views = views;
    }

    public Uni<List<ProcedureView>> ofProject(UUID project) {
        return procedures.ofProject(project).chain(this::views);
    }

    /** The procedure of that kind on a subject; {@code null} when there is none. */
    public Uni<ProcedureView> on(ProcedureKind kind, UUID subject) {
        return procedures.on(kind, subject)
                .chain(procedure -> procedure == null ? Uni.createFrom().nullItem()
                        : views(List.of(procedure)).map(views -> views.get(0)));
    }

    private Uni<List<ProcedureView>> views(List<Procedure> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        List<UUID> those = found.stream().map(Procedure::id).toList();
        return steps.all(those).chain(all -> pauses(found).chain(stood -> escalations.of(those)
                .chain(escalated -> departments.directory().map(directory ->
                        show(found, views(all, stood, escalated, directory), directory)))));
    }

    private static List<ProcedureView> show(List<Procedure> found, List<StepView> steps, Directory directory) {
        return found.stream().map(procedure -> ProcedureView.of(procedure, steps, directory)).toList();
    }

    private List<StepView> views(List<Step> all, List<Pause> stood, List<Escalation> escalated, Directory directory) {
        return all.stream().map(step -> views.of(step, stood, escalated, directory, List.of())).toList();
    }

    /** Only these clocks may stand still. */
    private Uni<List<Pause>> pauses(List<Procedure> found) {
        List<UUID> pausing = found.stream().filter(one -> one.kind().standsStillUnderHold()).map(Procedure::id).toList();
        return pausing.isEmpty() ? Uni.createFrom().item(List.of()) : pauses.of(pausing);
    }
}
