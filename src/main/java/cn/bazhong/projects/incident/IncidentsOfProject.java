package cn.bazhong.projects.incident;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import cn.bazhong.projects.project.Stage;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** From a project to what went wrong on it: what it is suspended for, otherwise what was reported last. */
@ApplicationScoped
class IncidentsOfProject implements ProjectActions {
    /** Before, no project has one. */
    private static final Set<Stage> POSSIBLE = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED,
            Stage.TERMINATED);

    private final Incidents incidents;

    IncidentsOfProject(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return POSSIBLE.contains(project.stage()) ? incidents.ofProject(project.id())
                .map(found -> actions(project, found, reader, locale)) : Uni.createFrom().item(List.of());
    }

    private static List<Action> actions(Project project, List<Incident> found, Actor reader, Locale locale) {
        List<Action> actions = new ArrayList<>();
        found.stream().filter(one -> one.state() == IncidentState.SUSPENDED).findFirst().or(() -> found.stream().findFirst())
                .ifPresent(one -> actions.add(Action.of("open-incident", "GET", IncidentViews.HOME + "/" + one.id(), List.of(), locale)));
        if (IncidentGuards.CARRIED_OUT.contains(project.stage()) && reader.isOf(project.ownerDepartment())
                && reader.is(Role.PROJECT_OWNER)) {
            actions.add(Action.of("report-incident", "POST", IncidentViews.HOME, IncidentGuards.report(project), locale));
        }
        return actions;
    }
}
