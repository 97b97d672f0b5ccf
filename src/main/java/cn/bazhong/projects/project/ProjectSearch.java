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
import java.util.stream.Collectors;

/**
 * Lists projects. Whoever does not look over the whole city reads through {@code project_access}, in the order of its index,
 * and adds the few they may read as a person; an office of a county reads the county's projects besides (A49).
 */
@ApplicationScoped
class ProjectSearch {
    private static final String EVERY = " from project p where true";
    private static final String OF_COUNTY = " from project p where p.jurisdiction = :jurisdiction";
    private static final String OF_DEPARTMENT =
            " from project_access a join project p on p.code = a.code and a.department = :department where true";
    private static final String OF_PERSON =
            " from (select distinct code from project_reader where person = :person) r join project p on p.code = r.code"
            + " and not exists (select 1 from project_access a where a.department = :department and a.code = r.code)"
            + " where true";
    private static final String OF_OTHERS = " and p.jurisdiction <> :jurisdiction";

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
        /** Where the rows come from; no project comes from two of them. */
        private final List<String> sources = new ArrayList<>();

        private Query(ProjectFilter filter, Actor actor) {
            this.filter = filter;
            this.fingerprint = filter.fingerprint(source(actor));
            equal("year", "p.year", filter.year);
            equal("stage", "p.stage", filter.stage == null ? null : filter.stage.name());
            equal("owner", "p.owner_department", filter.owner);
            equal("category", "p.category", filter.category == null ? null : filter.category.name());
            search();
            readCursor();
        }

        /** @return whose list it is */
        private String source(Actor actor) {
            if (actor.seesEveryProject()) {
                sources.add(EVERY);
                return null;
            }
            parameters.put("department", actor.department());
            parameters.put("person", actor.id());
            boolean overCounty = actor.seesEveryProjectOf(actor.jurisdiction());
            if (overCounty) {
                parameters.put("jurisdiction", actor.jurisdiction());
                sources.add(OF_COUNTY);
            }
            sources.add(OF_DEPARTMENT + (overCounty ? OF_OTHERS : ""));
            sources.add(OF_PERSON + (overCounty ? OF_OTHERS : ""));
            return actor.department() + " " + actor.id() + (overCounty ? " county" : "");
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

        /** Each source gives no more than one page, in the order of its index, and they are merged. */
        private String page() {
            String order = " order by " + filter.sort.orderBy();
            String start = "select " + ProjectRow.COLUMNS;
            if (sources.size() == 1) {
                return start + sources.get(0) + where(true) + order;
            }
            return sources.stream().map(source -> "(" + start + source + where(true) + order + " limit :most)")
                    .collect(Collectors.joining(" union all ", start + " from (", ") p" + order));
        }

        private String count() {
            return sources.stream().map(source -> "(select count(*)" + source + where(false) + ")")
                    .collect(Collectors.joining(" + ", "select ", ""));
        }

        private String where(boolean page) {
            List<String> all = new ArrayList<>(conditions);
            if (page && !position.isEmpty()) {
                all.add(filter.sort.after());
            }
            return all.stream().map(condition -> " and " + condition).collect(Collectors.joining());
        }

        private Map<String, Object> parameters(boolean page) {
            Map<String, Object> all = new LinkedHashMap<>(parameters);
            if (page) {
                all.putAll(position);
                if (sources.size() > 1) {
                    all.put("most", filter.limit + 1);
                }
            }
            return all;
        }
    }
}
