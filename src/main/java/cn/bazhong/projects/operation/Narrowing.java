package cn.bazhong.projects.operation;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.project.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conditions of a list, as they come together. */
final class Narrowing {
    private final StringBuilder where;
    private final Map<String, Object> parameters;

    Narrowing(Sight sight) {
        where = new StringBuilder(sight.condition());
        parameters = new HashMap<>(sight.parameters());
    }

    /** Nothing is asked where the value is {@code null}. */
    void add(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    /** @param asked {@code null} where it does not matter */
    void either(Boolean asked, String condition) {
        if (asked != null) {
            where.append(asked ? " and " : " and not ").append('(').append(condition).append(')');
        }
    }

    /** Lists that tell the latest first go on before the last told. */
    void before(String at, String id, String cursor, String bound) {
        List<Object> from = Cursor.decode(cursor, bound, 2, parts -> List.of(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        if (from != null) {
            where.append(" and (").append(at).append(", ").append(id).append(") < (:at, :id)");
            parameters.putAll(Map.of("at", from.get(0), "id", from.get(1)));
        }
    }

    /** Lists by day go on after the last told. */
    void after(String day, String id, String cursor, String bound) {
        List<Object> from = Cursor.decode(cursor, bound, 2, parts -> List.of(LocalDate.parse(parts.get(0)), UUID.fromString(parts.get(1))));
        if (from != null) {
            where.append(" and (").append(day).append(", ").append(id).append(") > (:day, :id)");
            parameters.putAll(Map.of("day", from.get(0), "id", from.get(1)));
        }
    }

    void with(String name, Object value) {
        parameters.put(name, value);
    }

    String text() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    static Instant instant(Object told) {
        return told == null ? null : ((OffsetDateTime) told).toInstant();
    }
}
