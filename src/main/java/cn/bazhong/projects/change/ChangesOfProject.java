package cn.bazhong.projects.change;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** From a project to a change of what was approved of it (A25). */
@ApplicationScoped
class ChangesOfProject implements ProjectActions {

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        boolean offered = ChangeGuards.isOfferedAt(project.stage()) && reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER);
        return Uni.createFrom().item(offered
                ? List.of(Action.of("begin-change", "POST", ChangeViews.HOME, ChangeGuards.begin(project), locale)) : List.of());
    }
}
