package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Visitor;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The systems that have called. */
@ApplicationScoped
class ServiceAccounts implements PanacheRepositoryBase<ServiceAccount, String> {
    private static final String SEEN = """
            INSERT INTO service_account (client_id, subject, name, department, scopes, first_seen, last_seen)
            VALUES ($1, $2, $3, $4, $5, now(), now())
            ON CONFLICT (client_id) DO UPDATE SET subject = excluded.subject, name = excluded.name,
                department = excluded.department, scopes = excluded.scopes, last_seen = excluded.last_seen
            RETURNING requests_per_minute, burst""";
    private static final String COUNTED = """
            select client_id, day, requests, refused, limited from service_account_day
            where client_id = any(:clients) and day between :from and :to order by client_id, day desc""";

    private final Pool database;

    ServiceAccounts(Pool database) {
        this.database = database;
    }

    /** Notes a call, on a connection of its own and at the real time; gives the limit of the system, if it has one of its own. */
    Uni<Optional<RateLimit>> seen(Visitor visitor) {
        String scopes = visitor.scopes().stream().sorted().collect(Collectors.joining(" "));
        return database.preparedQuery(SEEN).execute(Tuple.of(visitor.client(), visitor.subject(), visitor.name(), visitor.department(),
                scopes)).map(rows -> limit(rows.iterator().next()));
    }

    private static Optional<RateLimit> limit(Row row) {
        return Optional.ofNullable(row.getInteger(0)).map(each -> new RateLimit(each, row.getInteger(1)));
    }

    /**
     * By client id, the next ones after a position.
     *
     * @param departments only of those; {@code null} for all
     */
    Uni<List<ServiceAccount>> after(String client, @Nullable Collection<String> departments, int limit) {
        return (departments == null ? find("clientId > ?1 order by clientId", client)
                : find("clientId > ?1 and department in ?2 order by clientId", client, departments)).page(0, limit).list();
    }

    Uni<ServiceAccount> require(String client) {
        return client.indexOf('\0') >= 0 ? Uni.createFrom().failure(Problem::notFound)
                : findById(client).onItem().ifNull().failWith(Problem::notFound);
    }

    /** How often some of them came between two days, the latest day first. */
    Uni<Map<String, List<UsedDay>>> used(Collection<String> clients, LocalDate from, LocalDate to) {
        return Rows.of(COUNTED, Object[].class).with("clients", clients.toArray(String[]::new)).with("from", from).with("to", to).list()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (String) row[0], HashMap::new,
                        Collectors.mapping(UsedDay::of, Collectors.toList()))));
    }
}
