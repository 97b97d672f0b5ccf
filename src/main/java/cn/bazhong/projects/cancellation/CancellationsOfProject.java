package cn.bazhong.projects.cancellation;

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

/** From a listed project to the request for its cancellation (A15). */
@ApplicationScoped
class CancellationsOfProject implements ProjectActions {
    private static final Set<Stage> OFFERED_AT = EnumSet.of(Stage.LISTED, Stage.IN_APPROVAL, Stage.APPROVED, Stage.IN_EXECUTION);

    private final Cancellations cancellations;

    CancellationsOfProject(Cancellations cancellations) {
        this.cancellations = cancellations;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return cancellations.ofProject(project.id()).map(found -> actions(project, found, reader, locale));
    }

    private static List<Action> actions(Project project, List<Cancellation> found, Actor reader, Locale locale) {
        List<Action> actions = new ArrayList<>();
        found.stream().limit(1).forEach(latest -> actions.add(Action.of("open-cancellation", "GET",
                CancellationViews.HOME + "/" + latest.id(), List.of(), locale)));
        if (OFFERED_AT.contains(project.stage()) && reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)) {
            actions.add(Action.of("request-cancellation", "POST", CancellationViews.HOME,
                    CancellationGuards.request(project, found), locale));
        }
        return actions;
    }
}
