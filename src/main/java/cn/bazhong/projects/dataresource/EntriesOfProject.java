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
    private final Entries entries;

    EntriesOfProject(Entries entries) {
        this.entries = entries;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        boolean keeps = reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER)
                && EntryGuards.KEPT.contains(project.stage());
        return !keeps ? Uni.createFrom().item(List.of()) : entries.kept(project.id()).map(kept -> List.of(
                Action.of("enter-resource", "POST", EntryViews.HOME, EntryGuards.enter(project), locale),
                Action.of("take-over-resources", "POST", EntryViews.HOME + "/takeovers", EntryGuards.takeOver(project, kept), locale)));
    }
}
