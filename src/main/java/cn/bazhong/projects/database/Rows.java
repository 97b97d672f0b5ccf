package cn.bazhong.projects.database;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.data.Numeric;
import jakarta.persistence.NoResultException;
import jakarta.persistence.NonUniqueResultException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.hibernate.reactive.session.ReactiveConnectionSupplier;

/**
 * A native statement that gives rows, on the connection and in the transaction of the caller's session; what the session has
 * not written yet is written first, as before any query.
 *
 * <p>It goes by the session's own {@code createNativeQuery(sql, type)}, because Hibernate Reactive 3.2 compares the mapping of
 * such a query by identity: each call leaves one more plan in the cache that is never found again, is searched through by the
 * next and drives out those of other queries. Statements without rows do not have that flaw and stay with the session.
 */
public final class Rows<T> {
    private final NamedSql sql;
    private final Function<Object[], T> row;
    private final Map<String, Object> values = new HashMap<>();

    private Rows(String sql, Function<Object[], T> row) {
        this.sql = NamedSql.of(sql);
        this.row = row;
    }

    /** @param type of the only column, or {@code Object[]} for the whole row */
    public static <T> Rows<T> of(String sql, Class<T> type) {
        return new Rows<>(sql, type == Object[].class ? type::cast : row -> type.cast(row[0]));
    }

    /** @param value also an array, for {@code = any(:name)} */
    public Rows<T> with(String name, Object value) {
        values.put(name, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        return this;
    }

    public Rows<T> with(Map<String, Object> all) {
        all.forEach(this::with);
        return this;
    }

    public Uni<List<T>> list() {
        Object[] ordered = sql.order(values);
        return Panache.getSession().chain(session -> {
            ReactiveConnection connection = connection(session);
            Uni<Void> written = connection.isTransactionInProgress() ? session.flush() : Uni.createFrom().voidItem();
            return written.chain(() -> Uni.createFrom().completionStage(() -> ask(connection, ordered)));
        }).map(this::read);
    }

    /** The only row. */
    public Uni<T> one() {
        return oneOrNull().onItem().ifNull().failWith(() -> new NoResultException("No row: " + sql.text()));
    }

    /** The only row, or {@code null} without one. */
    public Uni<T> oneOrNull() {
        return list().map(rows -> {
            if (rows.size() > 1) {
                throw new NonUniqueResultException(rows.size() + " rows: " + sql.text());
            }
            return rows.isEmpty() ? null : rows.get(0);
        });
    }

    private CompletionStage<ReactiveConnection.Result> ask(ReactiveConnection connection, Object[] ordered) {
        return ordered.length == 0 ? connection.select(sql.text()) : connection.select(sql.text(), ordered);
    }

    private List<T> read(ReactiveConnection.Result result) {
        List<T> rows = new ArrayList<>(result.size());
        result.forEachRemaining(values -> rows.add(row.apply(plain(values))));
        return rows;
    }

    private static Object[] plain(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Numeric number) {
                values[i] = number.bigDecimalValue();
            }
        }
        return values;
    }

    private static ReactiveConnection connection(Mutiny.Session session) {
        return ((MutinySessionImpl) session).unwrap(ReactiveConnectionSupplier.class).getReactiveConnection();
    }
}
