package cn.bazhong.projects.review;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.record.EventView;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.RecordedEvent;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The record of a session as one reader may see it: votes on a project of their own department are kept from them (A5). */
@ApplicationScoped
class SessionRecord {
    private final Sittings sittings;
    private final Events events;
    private final Language language;

    SessionRecord(Sittings sittings, Events events, Language language) {
        this.sittings = sittings;
        this.events = events;
        this.language = language;
    }

    /** A page of it, in order; shorter than asked for where something in it is kept from the reader. */
    Uni<Page<EventView>> read(UUID id, String cursor, int limit, Actor reader) {
        Long read = Cursor.decode(cursor, id, 1, parts -> Long.valueOf(parts.get(0)));
        return sittings.require(id, reader).chain(sitting -> events
                .ofSubject(ReviewEvents.subject(sitting.session()), read == null ? 0 : read, limit + 1)
                .map(found -> page(sitting, found, limit, reader)));
    }

    private Page<EventView> page(Sitting sitting, List<RecordedEvent> found, int limit, Actor reader) {
        Locale locale = language.locale();
        Page<RecordedEvent> page = Cursor.page(found, limit, null, event -> event,
                event -> Cursor.encode(sitting.session().id(), event.seq()));
        return new Page<>(page.items().stream().filter(event -> !isWithheld(sitting, event, reader))
                .map(event -> EventView.of(event, locale)).toList(), page.nextCursor(), null);
    }

    private static boolean isWithheld(Sitting sitting, RecordedEvent event, Actor reader) {
        return event.type().equals(ReviewEvent.REVIEW_VOTED.name()) && sitting.items().stream()
                .filter(one -> one.item().id().toString().equals(event.payload().get("item")))
                .anyMatch(one -> sitting.isWithheld(one, reader));
    }
}
