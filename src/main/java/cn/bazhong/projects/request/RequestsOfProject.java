package cn.bazhong.projects.request;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** From a project to what may be asked for on it, and to what was asked for last. */
@ApplicationScoped
class RequestsOfProject implements ProjectActions {
    private final ProjectRequests requests;
    private final Standstill standstill;

    RequestsOfProject(ProjectRequests requests, Standstill standstill) {
        this.requests = requests;
        this.standstill = standstill;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        boolean asks = reader.isOf(project.ownerDepartment()) && reader.is(Role.PROJECT_OWNER);
        return requests.ofProject(project.id()).chain(found -> asks ? standstill.situation(project)
                .map(situation -> actions(project, found, asks, situation, locale))
                : Uni.createFrom().item(actions(project, found, asks, null, locale)));
    }

    private static List<Action> actions(Project project, List<ProjectRequest> found, boolean asks, Situation situation, Locale locale) {
        List<Action> actions = new ArrayList<>();
        found.stream().limit(1).forEach(latest -> actions.add(Action.of("open-" + latest.kind().word(), "GET",
                RequestViews.HOME + "/" + latest.id(), List.of(), locale)));
        if (asks) {
            Arrays.stream(RequestKind.values()).filter(kind -> kind.isOfferedOn(project, situation))
                    .forEach(kind -> actions.add(Action.of("request-" + kind.word(), "POST", RequestViews.HOME,
                            RequestGuards.request(kind, project, situation, found), locale)));
        }
        return actions;
    }
}
