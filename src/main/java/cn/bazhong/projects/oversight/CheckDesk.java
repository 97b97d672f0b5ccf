package cn.bazhong.projects.oversight;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Where checks are entered as they were carried out, and read (A43). */
@ApplicationScoped
class CheckDesk {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final OverseenProjects projects;
    private final Checks checks;
    private final Departments departments;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    CheckDesk(OverseenProjects projects, Checks checks, Departments departments, Events events, Ids ids, Clock clock) {
        this.projects = projects;
        this.checks = checks;
        this.departments = departments;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<CheckView> enter(UUID project, EnterCheck entered, Actor actor) {
        return projects.require(project, actor)
                .invoke(found -> Obstacle.refuse(RectificationGuards.oversee(found.project())))
                .invoke(found -> refuseToCome(entered))
                .chain(found -> checks.persistAndFlush(new Check(ids.next(), project, found.capacity(), entered, actor, clock.instant())))
                .call(check -> events.append(told(check, actor)))
                .chain(check -> departments.directory().map(directory -> CheckView.of(check, directory)));
    }

    Uni<Page<CheckView>> list(UUID project, CheckFilter filter, Actor reader) {
        UUID before = Cursor.decode(filter.cursor, project, 1, parts -> UUID.fromString(parts.get(0)));
        return projects.requireVisible(project, reader)
                .chain(found -> checks.ofProject(project, before == null ? LAST : before, filter.limit))
                .chain(rows -> departments.directory().map(directory -> Cursor.page(rows, filter.limit, null,
                        check -> CheckView.of(check, directory), check -> Cursor.encode(project, check.id()))));
    }

    private void refuseToCome(EnterCheck entered) {
        if (entered.checkedOn().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("checkedOn", "after-today");
        }
    }

    private static NewEvent told(Check check, Actor actor) {
        return NewEvent.of(new Subject(SubjectType.PROJECT, check.projectId()), OversightEvent.PROJECT_CHECKED, actor).under(Article.A43)
                .with("check", check.id().toString()).with("kind", check.kind().name()).with("result", check.result().name())
                .with("subjects", check.subjects().stream().map(Enum::name).toList()).legallyOn(check.checkedOn());
    }
}
