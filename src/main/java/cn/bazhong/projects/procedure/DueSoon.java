package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What somebody has to act on before long, or should have: what a reminder is about. */
@ApplicationScoped
public class DueSoon {
    private static final int MOST = 100;

    private final Inbox inbox;

    DueSoon(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * Open steps and duties that show red or amber, the earliest first, at most a hundred of each. What the department has given to
     * somebody else is that person's to be reminded of.
     */
    public Uni<List<InboxItem>> of(Actor actor) {
        return near(Box.TODO, actor).chain(steps -> near(Box.OBLIGATIONS, actor)
                .map(duties -> Stream.concat(steps.stream(), duties.stream())
                        .filter(item -> item.assignee() == null || item.assignee().id().equals(actor.id()))
                        .sorted(Comparator.comparing(InboxItem::due)).toList()));
    }

    private Uni<List<InboxItem>> near(Box box, Actor actor) {
        InboxFilter filter = new InboxFilter();
        filter.box = box;
        filter.assigned = Assigned.ALL;
        filter.limit = MOST;
        return inbox.read(filter, actor, Texts.CHINESE).map(page -> page.items().stream()
                .filter(item -> item.light() == Light.RED || item.light() == Light.AMBER).toList());
    }
}
