package cn.bazhong.projects.record;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An event to be written. Start with {@link #of} and add what applies.
 *
 * @param article    the article it is done under; {@code null} for plain housekeeping
 * @param payload    what changed, flat where possible: names in the texts of the event refer to it. Amounts are
 *                   {@code BigDecimal}, kept as text so that no digit is lost
 * @param legalDate  when it took legal effect; {@code null} means the day it is recorded
 * @param onBehalfOf organ or person for whom the actor acted; {@code null} where for itself
 * @param projectId  the project in whose timeline it shows; {@code null} where in none
 */
public record NewEvent(Subject subject, EventType type, Actor actor, Article article, Map<String, Object> payload,
        LocalDate legalDate, String onBehalfOf, UUID projectId) {

    public NewEvent {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        payload = new TreeMap<>(payload);
    }

    public static NewEvent of(Subject subject, EventType type, Actor actor) {
        UUID project = subject.type() == SubjectType.PROJECT ? UUID.fromString(subject.id()) : null;
        return new NewEvent(subject, type, actor, null, Map.of(), null, null, project);
    }

    public NewEvent under(Article basis) {
        return new NewEvent(subject, type, actor, basis, payload, legalDate, onBehalfOf, projectId);
    }

    /** Adds one field to the payload; {@code null} values are kept. */
    public NewEvent with(String field, Object value) {
        Map<String, Object> more = new TreeMap<>(payload);
        more.put(field, value);
        return new NewEvent(subject, type, actor, article, more, legalDate, onBehalfOf, projectId);
    }

    public NewEvent with(Map<String, Object> fields) {
        Map<String, Object> more = new TreeMap<>(payload);
        more.putAll(fields);
        return new NewEvent(subject, type, actor, article, more, legalDate, onBehalfOf, projectId);
    }

    public NewEvent legallyOn(LocalDate day) {
        return new NewEvent(subject, type, actor, article, payload, day, onBehalfOf, projectId);
    }

    public NewEvent onBehalfOf(String organOrPerson) {
        return new NewEvent(subject, type, actor, article, payload, legalDate, organOrPerson, projectId);
    }

    public NewEvent ofProject(UUID project) {
        return new NewEvent(subject, type, actor, article, payload, legalDate, onBehalfOf, project);
    }
}
