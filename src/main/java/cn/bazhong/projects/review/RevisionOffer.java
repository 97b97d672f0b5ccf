package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectActions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Tells an owner on the project itself that the committee asked for a revision (A15). */
@ApplicationScoped
class RevisionOffer implements ProjectActions {
    private final SessionItems items;
    private final ReviewSessions sessions;
    private final Sittings sittings;
    private final Clock clock;

    RevisionOffer(SessionItems items, ReviewSessions sessions, Sittings sittings, Clock clock) {
        this.items = items;
        this.sessions = sessions;
        this.sittings = sittings;
        this.clock = clock;
    }

    @Override
    public Uni<List<Action>> on(Project project, Actor reader, Locale locale) {
        return items.underRevision(project.id()).chain(item -> item == null ? Uni.createFrom().item(List.of())
                : sessions.require(item.sessionId()).chain(sittings::complete)
                        .map(sitting -> offer(sitting, sitting.requireItem(item.id()), reader, locale)));
    }

    private List<Action> offer(Sitting sitting, ItemInHand one, Actor reader, Locale locale) {
        if (!sitting.isOwn(one.item(), reader)) {
            return List.of();
        }
        String href = "/api/v1/review-sessions/" + one.item().sessionId() + "/items/" + one.item().id() + "/revision";
        return List.of(Action.of("report-revision", "POST", href,
                new SessionGuards(sitting, reader, LocalDate.now(clock)).report(one).all(), locale));
    }
}
