package cn.bazhong.projects.application;

import cn.bazhong.projects.annuallist.AnnualList;
import cn.bazhong.projects.annuallist.AnnualLists;
import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From a project to its application, and to the next one where it was not listed (A14). */
@ApplicationScoped
class ApplicationsOfProject implements ProjectActions {
    private static final String HOME = "/api/v1/applications";

    private final Applications applications;
    private final AnnualLists lists;
    private final Clock clock;

    ApplicationsOfProject(Applications applications, AnnualLists lists, Clock clock) {
        this.applications = applications;
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return applications.ofProject(project.id())
                .chain(found -> again(project, found, reader, locale).map(again -> Stream.concat(again,
                        open(found, reader, locale)).toList()));
    }

    /** The latest that the reader may see: who sees the project sees what was submitted of it, its owner the draft, too. */
    private static Stream<Action> open(List<Application> found, Actor reader, Locale locale) {
        return found.stream().filter(one -> one.wasSubmitted() || reader.isOf(one.ownerDepartment())).limit(1)
                .map(one -> Action.of("open-application", "GET", HOME + "/" + one.id(), List.of(), locale));
    }

    private Uni<Stream<Action>> again(Project project, List<Application> found, Actor reader, Locale locale) {
        boolean offered = project.stage() == Stage.NOT_LISTED && reader.isOf(project.ownerDepartment())
                && reader.is(Role.PROJECT_OWNER) && found.stream().noneMatch(one -> one.state() == ApplicationState.DRAFT);
        return offered ? lists.list("jurisdiction = ?1 and state = ?2", project.jurisdiction(), AnnualList.State.COLLECTING)
                .map(calls -> Stream.of(Action.of("apply-again", "POST", HOME, obstacles(calls, found), locale)))
                : Uni.createFrom().item(Stream.empty());
    }

    private List<Obstacle> obstacles(List<AnnualList> calls, List<Application> found) {
        LocalDate today = LocalDate.now(clock);
        boolean possible = calls.stream().filter(call -> call.isCollectingOn(today)).anyMatch(call -> found.stream()
                .noneMatch(one -> one.listId().equals(call.id()) && one.state() != ApplicationState.WITHDRAWN));
        return possible ? List.of() : List.of(Obstacle.of(Article.A14, "no-call-to-apply-again"));
    }
}
