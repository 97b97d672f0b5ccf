package cn.bazhong.projects.project;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final String OF_COUNTY = " from project p where p.jurisdiction = %s";
    private static final String OF_DEPARTMENT =
            " from project_access a join project p on p.code = a.code and a.department = %s where true";
    private static final String OF_PERSON =
            " from (select distinct code from project_reader where person = %s) r join project p on p.code = r.code"
            + " and not exists (select 1 from project_access a where a.department = %s and a.code = r.code)"
            + " where true";
    private static final String OF_OTHERS = " and p.jurisdiction <> %s";

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
        return Rows.of(query.page(), Object[].class).with(query.values).list()
                .map(rows -> rows.stream().map(ProjectRow::of).toList());
    }

    private static Uni<Long> total(Query query) {
        return !query.filter.count ? Uni.createFrom().nullItem()
                : Rows.of(query.count(), Long.class).with(query.valuesOfAll).one();
    }

    /** The conditions of one call, put together once for the page and for the count. */
    private static final class Query {
        private final ProjectFilter filter;
        private final String fingerprint;
        /** Where the rows come from; no project comes from two of them. */
        private final List<String> sources = new ArrayList<>();
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();
        /** Where the page begins; its values come behind those of the conditions. */
        private final String start;
        private final Map<String, Object> valuesOfAll;

        private Query(ProjectFilter filter, Actor actor) {
            this.filter = filter;
            this.fingerprint = filter.fingerprint(source(actor));
            equal("p.year", filter.year);
            equal("p.stage", filter.stage == null ? null : filter.stage.name());
            equal("p.owner_department", filter.owner);
            equal("p.category", filter.category == null ? null : filter.category.name());
            if (filter.suspended) {
                and("p.hold <> 'NONE'");
            }
            search();
            this.valuesOfAll = Map.copyOf(values);
            this.start = start();
        }

        /** @return whose list it is */
        private String source(Actor actor) {
            if (actor.seesEveryProject()) {
                sources.add(EVERY);
                return null;
            }
            String department = value(actor.department());
            String person = value(actor.id());
            boolean overCounty = actor.seesEveryProjectOf(actor.jurisdiction());
            String others = "";
            if (overCounty) {
                String jurisdiction = value(actor.jurisdiction());
                sources.add(OF_COUNTY.formatted(jurisdiction));
                others = OF_OTHERS.formatted(jurisdiction);
            }
            sources.add(OF_DEPARTMENT.formatted(department) + others);
            sources.add(OF_PERSON.formatted(person, department) + others);
            return actor.department() + " " + actor.id() + (overCounty ? " county" : "");
        }

        private void equal(String column, Object value) {
            if (value != null) {
                and(column + " = " + value(value));
            }
        }

        private void search() {
            if (filter.q != null) {
                and("p.bigrams @> bigrams(" + value(filter.q) + ")");
                and("lower(p.name || ' ' || p.code) like "
                        + value("%" + filter.q.toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%"));
            }
        }

        private String start() {
            List<Object> last = Cursor.decode(filter.cursor, fingerprint, filter.sort.size(), filter.sort::values);
            return last == null ? "" : " and " + filter.sort.after(last.stream().map(this::value).toList());
        }

        private void and(String condition) {
            conditions.append(" and ").append(condition);
        }

        /** Keeps a value for the database. @return what stands for it in the statement */
        private String value(Object value) {
            String name = "value" + values.size();
            values.put(name, value);
            return ":" + name;
        }

        /** Each source gives no more than one page, in the order of its index, and they are merged. */
        private String page() {
            String select = "select " + ProjectRow.COLUMNS;
            String order = " order by " + filter.sort.orderBy() + " limit " + (filter.limit + 1);
            return sources.size() == 1 ? select + sources.get(0) + conditions + start + order
                    : sources.stream().map(source -> "(" + select + source + conditions + start + order + ")")
                            .collect(Collectors.joining(" union all ", select + " from (", ") p" + order));
        }

        private String count() {
            return sources.stream().map(source -> "(select count(*)" + source + conditions + ")")
                    .collect(Collectors.joining(" + ", "select ", ""));
        }
    }
}
