package cn.bazhong.projects.project;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists projects. Whoever does not look over the whole city reads through {@code project_access}, in the order of its index,
 * and adds the few they may read as a person.
 */
@ApplicationScoped
class ProjectSearch {
    private static final String EVERY = " from project p";
    private static final String OF_DEPARTMENT =
            " from project_access a join project p on p.code = a.code and a.department = :department";
    private static final String OF_PERSON =
            " from (select distinct code from project_reader where person = :person) r join project p on p.code = r.code"
            + " and not exists (select 1 from project_access a where a.department = :department and a.code = r.code)";

    private final Departments departments;

    ProjectSearch(Departments departments) {
        this.departments = departments;
    }

    Uni<Page<ProjectSummary>> list(ProjectFilter filter, Actor actor) {
        Query query = new Query(filter, actor);
        return departments.directory()
                .chain(directory -> total(query).chain(total -> rows(query).map(rows -> page(query, rows, total, directory))));
    }

    private static Page<ProjectSummary> page(Query query, List<ProjectRow> rows, Long total, Directory directory) {
        ProjectSort sort = query.filter.sort;
        return Cursor.page(rows, query.filter.limit, total, row -> ProjectSummary.of(row, directory),
                row -> Cursor.encode(query.fingerprint, sort.position(row)));
    }

    private static Uni<List<ProjectRow>> rows(Query query) {
        return Panache.getSession().chain(session -> {
            var selection = session.createNativeQuery(query.page(), Object[].class).setMaxResults(query.filter.limit + 1);
            query.parameters(true).forEach(selection::setParameter);
            return selection.getResultList();
        }).map(found -> found.stream().map(ProjectRow::of).toList());
    }

    private static Uni<Long> total(Query query) {
        if (!query.filter.count) {
            return Uni.createFrom().nullItem();
        }
        return Panache.getSession().chain(session -> {
            var selection = session.createNativeQuery(query.count(), Long.class);
            query.parameters(false).forEach(selection::setParameter);
            return selection.getSingleResult();
        });
    }

    /** The conditions of one call, put together once for the page and for the count. */
    private static final class Query {
        private final ProjectFilter filter;
        private final String fingerprint;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private final Map<String, Object> position = new LinkedHashMap<>();
        private final boolean everything;

        private Query(ProjectFilter filter, Actor actor) {
            this.filter = filter;
            this.everything = actor.seesEveryProject();
            this.fingerprint = filter.fingerprint(everything ? null : actor.department() + " " + actor.id());
            if (!everything) {
                parameters.put("department", actor.department());
                parameters.put("person", actor.id());
            }
            equal("year", "p.year", filter.year);
            equal("stage", "p.stage", filter.stage == null ? null : filter.stage.name());
            equal("owner", "p.owner_department", filter.owner);
            equal("category", "p.category", filter.category == null ? null : filter.category.name());
            search();
            readCursor();
        }

        private void equal(String name, String column, Object value) {
            if (value != null) {
                conditions.add(column + " = :" + name);
                parameters.put(name, value);
            }
        }

        private void search() {
            if (filter.q != null) {
                conditions.add("p.bigrams @> bigrams(:q) and lower(p.name || ' ' || p.code) like :like");
                parameters.put("q", filter.q);
                parameters.put("like", "%" + filter.q.toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }

        private void readCursor() {
            List<String> parts = Cursor.decode(filter.cursor, fingerprint, filter.sort.size(), read -> {
                position.put("code", read.get(read.size() - 1));
                if (filter.sort.isByInvestment()) {
                    position.put("investment", ProjectSort.investment(read.get(0)));
                }
                return read;
            });
            if (parts == null) {
                position.clear();
            }
        }

        private String page() {
            String order = " order by " + filter.sort.orderBy();
            String start = "select " + ProjectRow.COLUMNS;
            return everything ? start + EVERY + where(true) + order
                    : start + " from ((" + start + OF_DEPARTMENT + where(true) + order + " limit :most) union all ("
                            + start + OF_PERSON + where(true) + order + " limit :most)) p" + order;
        }

        private String count() {
            String start = "select count(*)";
            return everything ? start + EVERY + where(false)
                    : "select (" + start + OF_DEPARTMENT + where(false) + ") + (" + start + OF_PERSON + where(false) + ")";
        }

        private String where(boolean page) {
            List<String> all = new ArrayList<>(conditions);
            if (page && !position.isEmpty()) {
                all.add(filter.sort.after());
            }
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        private Map<String, Object> parameters(boolean page) {
            Map<String, Object> all = new LinkedHashMap<>(parameters);
            if (page) {
                all.putAll(position);
                if (!everything) {
                    all.put("most", filter.limit + 1);
                }
            }
            return all;
        }
    }
}
