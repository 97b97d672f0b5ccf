package cn.bazhong.projects.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Sends the statements of a script one after the other and makes JSON of all rows that come back. */
final class Performance {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE).appendLiteral(' ').append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm", "+00").toFormatter();
    private static final Map<String, Function<String, Object>> READERS = Map.of("uuid", UUID::fromString,
            "integer", Integer::valueOf, "bigint", Long::valueOf, "smallint", Short::valueOf, "numeric", BigDecimal::new,
            "boolean", "t"::equals, "date", LocalDate::parse, "timestamp with time zone",
            text -> OffsetDateTime.parse(text, TIMESTAMP));

    private final Pool pool;

    Performance(Pool pool) {
        this.pool = pool;
    }

    Future<Buffer> of(Script script, Replay replay, Buffer body) {
        List<List<Map<String, Object>>> results = new ArrayList<>();
        Future<Void> done = script.inDeed()
                ? read(body).compose(read -> pool.withTransaction(connection -> all(connection, script, replay, results)))
                : pool.withConnection(connection -> all(connection, script, replay, results));
        return done.compose(nothing -> write(results));
    }

    private static Future<Void> all(SqlConnection connection, Script script, Replay replay,
            List<List<Map<String, Object>>> results) {
        Future<Void> done = Future.succeededFuture();
        for (Script.Line line : script.lines()) {
            done = done.compose(nothing -> one(connection, line, replay)).map(rows -> {
                results.add(objects(rows, replay));
                return null;
            });
        }
        return done;
    }

    private static Future<RowSet<Row>> one(SqlClient client, Script.Line line, Replay replay) {
        try {
            Tuple parameters = Tuple.tuple();
            for (int i = 0; i < line.parameters().size(); i++) {
                parameters.addValue(value(line.types().get(i), replay.parameter(line.sql(), line.parameters().get(i))));
            }
            return client.preparedQuery(line.sql()).execute(parameters);
        } catch (JsonProcessingException e) {
            return Future.failedFuture(e);
        }
    }

    private static Object value(String type, String text) {
        Function<String, Object> reader = READERS.get(type);
        return text == null || reader == null ? text : reader.apply(text);
    }

    private static List<Map<String, Object>> objects(RowSet<Row> rows, Replay replay) {
        List<Map<String, Object>> objects = new ArrayList<>();
        boolean locks = rows.columnsNames() != null && rows.columnsNames().equals(List.of("subject_type", "subject_id", "seq", "hash"));
        for (Row row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(row.getColumnName(i), row.getValue(i));
            }
            objects.add(object);
            if (locks) {
                replay.locked(row.getString(0), row.getString(1), row.getLong(2), row.getString(3));
            }
        }
        return objects;
    }

    private static Future<Object> read(Buffer body) {
        try {
            return Future.succeededFuture(Json.MAPPER.readTree(body.getBytes()));
        } catch (IOException e) {
            return Future.failedFuture(e);
        }
    }

    private static Future<Buffer> write(Object rows) {
        try {
            return Future.succeededFuture(Buffer.buffer(Json.MAPPER.writeValueAsBytes(rows)));
        } catch (JsonProcessingException e) {
            return Future.failedFuture(e);
        }
    }
}
