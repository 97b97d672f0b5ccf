package cn.bazhong.projects.incident;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Hold;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Why a deed on an incident is not possible as things stand. Pure. */
final class IncidentGuards {
    /** From procurement to the end of the trial. */
    static final Set<Stage> CARRIED_OUT = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION);

    private IncidentGuards() {
    }

    static List<Obstacle> report(Project project) {
        return CARRIED_OUT.contains(project.stage()) ? List.of()
                : List.of(Obstacle.of(Article.A26, "incident-not-at", project.stage()));
    }

    /** When all have taken note of it. */
    static List<Obstacle> dispose(Incident incident, List<Step> waiting) {
        if (incident.state() != IncidentState.REPORTED) {
            return List.of(Obstacle.of(Article.A26, "incident-disposed", incident.state()));
        }
        return disposition(waiting).isPresent() ? List.of() : List.of(Obstacle.of(Article.A26, "incident-not-noted", waiting.size()));
    }

    static Optional<Step> disposition(List<Step> waiting) {
        return waiting.stream().filter(step -> step.kind() == StepKind.INCIDENT_DISPOSITION).findFirst();
    }

    /** Nothing is suspended twice, and nothing that is not carried out. */
    static List<Obstacle> suspend(Project project, Standing standing, UUID lot) {
        if (project.hold().isHeld()) {
            return List.of(Obstacle.of(project.hold().article(), "hold-stands", project.hold()));
        }
        if (!Hold.SUSPENDED_AFTER_INCIDENT.mayBePlacedAt(project.stage())) {
            return List.of(Obstacle.of(Article.A26, "hold-not-at", project.stage()));
        }
        return standing.lots().stream().filter(one -> one.id().equals(lot) && one.suspended())
                .map(one -> Obstacle.of(Article.A26, "lot-suspended", one.number())).toList();
    }
}
