package cn.bazhong.projects.dataresource;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where departments say what they use a shared resource for, and where owner and data administration read it (A10). */
@ApplicationScoped
class UseDesk {
    private static final UUID LAST = new UUID(-1L, -1L);

    private final Entries entries;
    private final ResourceUses uses;
    private final Departments departments;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    UseDesk(Entries entries, ResourceUses uses, Departments departments, Events events, Ids ids, Clock clock) {
        this.entries = entries;
        this.uses = uses;
        this.departments = departments;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<UseView> enter(UUID id, EnterUse use, Actor actor) {
        return entries.requireVisible(id, actor)
                .invoke(entry -> refuseOwn(entry, actor))
                .invoke(entry -> Obstacle.refuse(EntryGuards.use(entry)))
                .invoke(() -> refuseLater(use))
                .chain(entry -> uses.persistAndFlush(new ResourceUse(ids.next(), id, use, actor, clock.instant()))
                        .call(entered -> events.append(entry.told(ResourceEvent.RESOURCE_USED, actor).under(Article.A10)
                                .with("department", actor.department()).with("purpose", entered.purpose()))))
                .chain(entered -> departments.directory().map(directory -> view(entered, directory)));
    }

    /** All of them for the owner and whoever looks over sharing; for others what their own department said. */
    Uni<Page<UseView>> list(UUID id, String cursor, int limit, Actor reader) {
        return entries.requireVisible(id, reader).chain(entry -> {
            boolean all = reader.isOf(entry.ownerDepartment()) || EntrySight.seesAllOf(reader, entry.jurisdiction());
            String bound = id + "|" + (all ? "" : reader.department());
            UUID before = Cursor.decode(cursor, bound, 1, parts -> UUID.fromString(parts.get(0)));
            Uni<List<ResourceUse>> found = all ? uses.of(id, before == null ? LAST : before, limit + 1)
                    : uses.of(id, reader.department(), before == null ? LAST : before, limit + 1);
            return found.chain(rows -> departments.directory().map(directory -> Cursor.page(rows, limit, null,
                    row -> view(row, directory), row -> Cursor.encode(bound, row.id()))));
        });
    }

    private static UseView view(ResourceUse one, Directory directory) {
        return new UseView(one.id(), DepartmentRef.of(one.department(), directory), one.purpose(), one.effect(), one.problems(),
                one.usedSince(), one.enteredByName(), one.enteredAt());
    }

    private static void refuseOwn(Entry entry, Actor actor) {
        if (actor.isOf(entry.ownerDepartment())) {
            throw Problem.notPermitted(Article.A10, "own-resource");
        }
    }

    private void refuseLater(EnterUse use) {
        if (use.usedSince().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("usedSince", "after-today");
        }
    }
}
