package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From a project to what whoever looks over it may do: check it, order something, enter a sanction. */
@ApplicationScoped
class OversightOfProject implements ProjectActions {
    private final OverseenProjects projects;

    OversightOfProject(OverseenProjects projects) {
        this.projects = projects;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return Overseers.CAPACITIES.stream().noneMatch(reader::is) ? Uni.createFrom().item(List.of())
                : projects.overseers(project).map(overseers -> overseers.capacity(reader)
                        .map(capacity -> actions(project, locale)).orElse(List.of()));
    }

    /** What is not approved yet is not looked over, though somebody may have gone on without approval (A44). */
    private static List<Action> actions(Project project, Locale locale) {
        List<Action> actions = new ArrayList<>();
        if (RectificationGuards.oversee(project).isEmpty()) {
            actions.add(Action.of("enter-check", "POST", "/api/v1/projects/" + project.id() + "/checks", List.of(), locale));
            actions.add(Action.of("order-rectification", "POST", RectificationViews.HOME, List.of(), locale));
        }
        actions.add(Action.of("enter-sanction", "POST", "/api/v1/sanctions", List.of(), locale));
        return actions;
    }
}
