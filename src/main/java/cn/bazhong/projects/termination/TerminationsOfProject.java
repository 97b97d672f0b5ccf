package cn.bazhong.projects.termination;

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

/** From a project to its termination. */
@ApplicationScoped
class TerminationsOfProject implements ProjectActions {
    /** Before, no project has one. */
    private static final Set<Stage> POSSIBLE = EnumSet.of(Stage.APPROVED, Stage.IN_EXECUTION, Stage.TRIAL_OPERATION,
            Stage.PRE_ACCEPTED, Stage.TERMINATED);
    private static final Set<Stage> OFFERED = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION);

    private final Terminations terminations;

    TerminationsOfProject(Terminations terminations) {
        this.terminations = terminations;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return POSSIBLE.contains(project.stage()) ? terminations.ofProject(project.id())
                .map(found -> actions(project, found, reader, locale)) : Uni.createFrom().item(List.of());
    }

    private static List<Action> actions(Project project, List<Termination> found, Actor reader, Locale locale) {
        List<Action> actions = new ArrayList<>();
        found.stream().filter(one -> one.submittedAt() != null || reader.isOf(one.ownerDepartment())).limit(1)
                .forEach(latest -> actions.add(Action.of("open-termination", "GET", TerminationViews.HOME + latest.id(), List.of(),
                        locale)));
        if (OFFERED.contains(project.stage()) && reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)) {
            actions.add(Action.of("begin-termination", "POST", "/api/v1/terminations", TerminationGuards.begin(project, found), locale));
        }
        return actions;
    }
}
