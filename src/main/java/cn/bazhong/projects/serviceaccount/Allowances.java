package cn.bazhong.projects.serviceaccount;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Mandate;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Problem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The allowances. */
@ApplicationScoped
class Allowances implements PanacheRepositoryBase<Allowance, UUID> {
    private static final UUID LAST = new UUID(-1L, -1L);
    private static final String IN_FORCE = """
            select scopes, opinions_as from allowance
            where client_id = :client and department = :department and last_day >= :today and revoked_at is null""";
    private static final String OF_CLIENTS = """
            select l.client_id, l.scopes from allowance l join service_account a on a.client_id = l.client_id
            where l.client_id = any(:clients) and l.department = a.department and l.last_day >= :today and l.revoked_at is null""";

    /** What a department lets a system do today: all it has allowed, together. Read anew at each call, so that a revocation holds at once. */
    Uni<Mandate> mandate(String client, String department, LocalDate today) {
        return Panache.withSession(() -> Rows.of(IN_FORCE, Object[].class).with("client", client).with("department", department)
                .with("today", today).list()).map(Allowances::together);
    }

    /** The scopes that are allowed today to some systems, by their ids. */
    Uni<Map<String, Set<String>>> scopes(Collection<String> clients, LocalDate today) {
        return Rows.of(OF_CLIENTS, Object[].class).with("clients", clients.toArray(String[]::new)).with("today", today).list()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (String) row[0],
                        Collectors.flatMapping(row -> ServiceAccount.words((String) row[1]).stream(), Collectors.toCollection(TreeSet::new)))))
                .map(found -> found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What a department lets systems do on a day, the earliest first. */
    Uni<List<Allowance>> inForce(String department, LocalDate day) {
        return list("department = ?1 and lastDay >= ?2 and revokedAt is null order by id", department, day);
    }

    Uni<Allowance> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    /**
     * Of a system, the latest first.
     *
     * @param department only what that one allowed; {@code null} for all
     */
    Uni<List<Allowance>> of(String client, @Nullable String department, UUID before, int limit) {
        UUID from = before == null ? LAST : before;
        return (department == null ? find("clientId = ?1 and id < ?2 order by id desc", client, from)
                : find("clientId = ?1 and id < ?2 and department = ?3 order by id desc", client, from, department)).page(0, limit).list();
    }

    private static Mandate together(List<Object[]> rows) {
        return new Mandate(words(rows, 0, Function.identity()), words(rows, 1, Role::valueOf));
    }

    private static <T> Set<T> words(List<Object[]> rows, int column, Function<String, T> read) {
        Stream<String> all = rows.stream().flatMap(row -> ServiceAccount.words((String) row[column]).stream());
        return all.map(read).collect(Collectors.toUnmodifiableSet());
    }
}
