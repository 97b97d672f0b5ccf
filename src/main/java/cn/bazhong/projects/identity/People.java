package cn.bazhong.projects.identity;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who has signed in. Noted beside what they do, on a connection of its own and before it: a command that fails was sent by
 * somebody, too.
 */
@ApplicationScoped
public class People {
    private static final String COLUMNS = "select id, name, department, post, roles, last_seen from person";
    private static final String AFTER = " where (name, id) > (:name, :id)";
    private static final String BY_NAME = " order by name, id limit :most";

    @Inject
    Pool database;

    /** Notes somebody at sign-in, as they are now. Their time is the real one. */
    Uni<Void> seen(SignIn signIn) {
        String[] roles = signIn.actor().roles().stream().map(Role::name).sorted().toArray(String[]::new);
        return database.preparedQuery("""
                INSERT INTO person (id, name, department, post, email, roles, first_seen, last_seen)
                VALUES ($1, $2, $3, $4, $5, $6, now(), now())
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, department = excluded.department,
                    post = excluded.post, email = excluded.email, roles = excluded.roles, last_seen = excluded.last_seen""")
                .execute(Tuple.of(signIn.actor().id(), signIn.actor().name(), signIn.actor().department(), signIn.post(), signIn.email())
                        .addArrayOfString(roles)).replaceWithVoid();
    }

    /** 404 for somebody who has never signed in. */
    public Uni<Person> require(String id) {
        return find(id).map(found -> found.orElseThrow(Problem::notFound));
    }

    public Uni<Optional<Person>> find(String id) {
        if (id.indexOf('\0') >= 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        return Panache.withSession(() -> Rows.of(COLUMNS + " where id = :id", Object[].class).with("id", id).oneOrNull())
                .map(row -> Optional.ofNullable(row).map(People::person));
    }

    /**
     * By name, the next {@code limit + 1} after a position.
     *
     * @param department only those of that department; {@code null} for all
     */
    Uni<List<Person>> after(String department, Position from, int limit) {
        String among = department == null ? "" : " and department = :department";
        Map<String, Object> values = new HashMap<>(Map.of("name", from.name(), "id", from.id(), "most", limit + 1));
        if (department != null) {
            values.put("department", department);
        }
        return Panache.withSession(() -> Rows.of(COLUMNS + AFTER + among + BY_NAME, Object[].class).with(values).list())
                .map(rows -> rows.stream().map(People::person).toList());
    }

    /** Where reading goes on. */
    record Position(String name, String id) {
        private static final Position START = new Position("", "");

        static Position read(String cursor, String filter) {
            Position read = Cursor.decode(cursor, filter, 2, parts -> new Position(parts.get(0), parts.get(1)));
            return read == null ? START : read;
        }
    }

    private static Person person(Object[] row) {
        return new Person((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                Arrays.stream((String[]) row[4]).map(Role::valueOf).collect(Collectors.toSet()),
                ((OffsetDateTime) row[5]).toInstant());
    }
}
