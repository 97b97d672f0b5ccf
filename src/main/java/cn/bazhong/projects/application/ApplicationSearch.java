package cn.bazhong.projects.application;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lists applications: a department's own, or for offices that look over the city or a county all of it that were submitted.
 */
@ApplicationScoped
class ApplicationSearch {
    private final Departments departments;

    ApplicationSearch(Departments departments) {
        this.departments = departments;
    }

    Uni<Page<ApplicationSummary>> list(ApplicationFilter filter, Actor actor) {
        Query query = new Query(filter, actor);
        return departments.directory()
                .chain(directory -> total(query).chain(total -> rows(query).map(rows -> page(query, rows, total, directory))));
    }

    private static Page<ApplicationSummary> page(Query query, List<ApplicationRow> rows, Long total, Directory directory) {
        return Cursor.page(rows, query.filter.limit, total, row -> ApplicationSummary.of(row, directory),
                row -> Cursor.encode(query.fingerprint, row.updatedAt(), row.id()));
    }

    private static Uni<List<ApplicationRow>> rows(Query query) {
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery("select " + ApplicationRow.COLUMNS + query.from(true)
                    + " order by " + query.filter.sort.orderBy(), Object[].class).setMaxResults(query.filter.limit + 1);
            query.parameters(true).forEach(selection::setParameter);
            return selection.getResultList();
        }).map(found -> found.stream().map(ApplicationRow::of).toList());
    }

    private static Uni<Long> total(Query query) {
        if (!query.filter.count) {
            return Uni.createFrom().nullItem();
        }
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery("select count(a)" + query.from(false), Long.class);
            query.parameters(false).forEach(selection::setParameter);
            return selection.getSingleResult();
        });
    }

    /** The conditions of one call, put together once for the page and for the count. */
    private static final class Query {
        private final ApplicationFilter filter;
        private final String fingerprint;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final Map<String, Object> position = new LinkedHashMap<>();

        private Query(ApplicationFilter filter, Actor actor) {
            this.filter = filter;
            boolean overseen = actor.seesEveryProjectOf(actor.jurisdiction()) && !actor.isOf(filter.owner);
            this.fingerprint = filter.fingerprint(overseen ? "all of " + actor.jurisdiction() : actor.department());
            if (overseen) {
                conditions.add("a.submittedAt is not null");
                equal("jurisdiction", "a.jurisdiction", actor.seesEveryProject() ? null : actor.jurisdiction());
            } else {
                equal("department", "a.ownerDepartment", actor.department());
            }
            equal("owner", "a.ownerDepartment", filter.owner);
            equal("state", "a.state", filter.state);
            equal("list", "a.listId", filter.list);
            readCursor();
        }

        private void equal(String name, String field, Object value) {
            if (value != null) {
                conditions.add(field + " = :" + name);
                parameters.put(name, value);
            }
        }

        private void readCursor() {
            Map<String, Object> read = Cursor.decode(filter.cursor, fingerprint, 2,
                    parts -> Map.of("at", Instant.parse(parts.get(0)), "id", UUID.fromString(parts.get(1))));
            if (read != null) {
                position.putAll(read);
            }
        }

        private String from(boolean page) {
            List<String> all = new ArrayList<>(conditions);
            if (page && !position.isEmpty()) {
                all.add(filter.sort.after());
            }
            return " from Application a where " + String.join(" and ", all);
        }

        private Map<String, Object> parameters(boolean page) {
            Map<String, Object> all = new LinkedHashMap<>(parameters);
            if (page) {
                all.putAll(position);
            }
            return all;
        }
    }
}
