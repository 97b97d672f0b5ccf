package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** From a project to its information resources, which its owner keeps. */
@ApplicationScoped
class EntriesOfProject implements ProjectActions {
    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        boolean keeps = reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)
                && EntryGuards.KEPT.contains(project.stage());
        return Uni.createFrom().item(keeps ? List.of(Action.of("enter-resource", "POST", EntryViews.HOME, EntryGuards.enter(project), locale))
                : List.of());
    }
}
