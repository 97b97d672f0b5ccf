package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.regulation.KeptFindings;
import cn.bazhong.projects.text.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Shows sessions as their readers may see them. */
@ApplicationScoped
class SessionViews {
    private final ReviewSessions sessions;
    private final Sittings sittings;
    private final SessionJson json;
    private final Language language;
    private final Clock clock;

    SessionViews(ReviewSessions sessions, Sittings sittings, SessionJson json, Language language, Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.json = json;
        this.language = language;
        this.clock = clock;
    }

    Uni<ReviewSessionView> read(UUID id, Actor reader) {
        return sittings.require(id, reader).map(sitting -> view(sitting, reader));
    }

    /** What the one who did something sees of it, even where it was to decline the seat by which they saw it. */
    Uni<ReviewSessionView> after(UUID id, Actor actor) {
        return Panache.getSession().call(Mutiny.Session::flush).chain(() -> sessions.require(id)).chain(sittings::complete)
                .map(sitting -> view(sitting, actor));
    }

    /** One item, which the owner of the project may read by itself. */
    Uni<ItemView> item(UUID id, UUID itemId, Actor reader) {
        return sessions.require(id).chain(sittings::complete).map(sitting -> {
            ItemInHand one = sitting.requireItem(itemId);
            sitting.requireReadable(one, reader);
            return itemView(sitting, one, reader);
        });
    }

    Uni<ItemView> afterItem(UUID id, UUID itemId, Actor actor) {
        return Panache.getSession().call(Mutiny.Session::flush).chain(() -> item(id, itemId, actor));
    }

    private ReviewSessionView view(Sitting sitting, Actor reader) {
        ReviewSession session = sitting.session();
        MinutesWriter writer = new MinutesWriter(sitting, json.postponements(session));
        SessionFaces faces = faces(sitting, reader);
        Occasion occasion = session.occasion();
        return new ReviewSessionView(session.id(), occasion.docket(), occasion.list(), occasion.title(), occasion.titleEn(),
                occasion.year(), session.state(), session.scheduledOn(), session.place(), writer.postponements(),
                session.convenedByName(), session.convenedAt(), session.openedByName(), session.openedAt(),
                session.endedByName(), session.endedAt(), session.cancellation(), session.minutesDigest(), writer.rules(),
                sitting.named().sent().stream().map(faces::department).toList(),
                sitting.members().stream().map(faces::member).toList(),
                sitting.items().stream().map(one -> itemView(sitting, one, reader)).toList(),
                sitting.seatOf(reader).map(SessionMember::id).orElse(null), session.version(), actions(sitting, reader));
    }

    private ItemView itemView(Sitting sitting, ItemInHand one, Actor reader) {
        Locale locale = language.locale();
        return faces(sitting, reader).item(one, json.read(one.item().findingsJson(), KeptFindings.class).in(locale));
    }

    private SessionFaces faces(Sitting sitting, Actor reader) {
        return new SessionFaces(sitting, new SessionGuards(sitting, reader, LocalDate.now(clock)), reader, language.locale());
    }

    private List<Action> actions(Sitting sitting, Actor reader) {
        SessionGuards guards = new SessionGuards(sitting, reader, LocalDate.now(clock));
        String at = "/api/v1/review-sessions/" + sitting.session().id();
        return List.of(action("change-members", "PUT", at + "/members", guards.plan()),
                action("change-agenda", "PUT", at + "/agenda", guards.plan()),
                action("postpone", "POST", at + "/postponement", guards.plan()),
                action("cancel-session", "POST", at + "/cancellation", guards.plan()),
                action("open-session", "POST", at + "/opening", guards.open()),
                action("change-attendance", "PUT", at + "/attendance", guards.keep()),
                action("enter-votes", "PUT", at + "/votes", guards.keep()),
                action("cast-ballots", "POST", at + "/ballots", guards.ballot()),
                action("conclude", "POST", at + "/conclusions", guards.conclude()),
                action("close-session", "POST", at + "/closing", guards.keep()));
    }

    private Action action(String name, String method, String href, Guard guard) {
        return Action.of(name, method, href, guard.all(), language.locale());
    }
}
