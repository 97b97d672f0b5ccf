package cn.bazhong.projects.identity;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.problem.Problem;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has signed in. Kept beside what they do, on a connection of its own: a command that fails was sent by somebody, too. */
@ApplicationScoped
public class People {
    private static final String BY_NAME = " ORDER BY name, id LIMIT ";
    private static final String AFTER = "SELECT * FROM person WHERE (name, id) > ($1, $2)";

    @Inject
    Pool database;

    /** Notes somebody at sign-in, as they are now. Their time is the real one. */
    Uni<Void> seen(SignIn signIn) {
        String[] roles = signIn.actor().roles().stream().map(Role::name).sorted().toArray(String[]::new);
        return database.preparedQuery("""
                INSERT INTO person (id, name, department, post, roles, first_seen, last_seen)
                VALUES ($1, $2, $3, $4, $5, now(), now())
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, department = excluded.department,
                    post = excluded.post, roles = excluded.roles, last_seen = excluded.last_seen""")
                .execute(Tuple.of(signIn.actor().id(), signIn.actor().name(), signIn.actor().department(), signIn.post())
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
        return database.preparedQuery("SELECT * FROM person WHERE id = $1").execute(Tuple.of(id))
                .map(rows -> people(rows).stream().findFirst());
    }

    /**
     * By name, the next {@code limit + 1} after a position.
     *
     * @param department only those of that department; {@code null} for all
     */
    Uni<List<Person>> after(String department, Position from, int limit) {
        String among = department == null ? "" : " AND department = $3";
        Tuple values = Tuple.of(from.name(), from.id());
        return database.preparedQuery(AFTER + among + BY_NAME + (limit + 1))
                .execute(department == null ? values : values.addString(department)).map(People::people);
    }

    /** Where reading goes on. */
    record Position(String name, String id) {
        private static final Position START = new Position("", "");

        static Position read(String cursor, String filter) {
            Position read = Cursor.decode(cursor, filter, 2, parts -> new Position(parts.get(0), parts.get(1)));
            return read == null ? START : read;
        }
    }

    private static List<Person> people(RowSet<Row> rows) {
        List<Person> people = new ArrayList<>();
        rows.forEach(row -> people.add(person(row)));
        return people;
    }

    private static Person person(Row row) {
        return new Person(row.getString("id"), row.getString("name"), row.getString("department"), row.getString("post"),
                Arrays.stream(row.getArrayOfStrings("roles")).map(Role::valueOf).collect(Collectors.toSet()),
                row.getOffsetDateTime("last_seen").withOffsetSameInstant(ZoneOffset.UTC).toInstant());
    }
}
