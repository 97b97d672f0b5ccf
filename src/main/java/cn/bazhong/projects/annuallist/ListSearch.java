package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Cursor;
import cn.bazhong.projects.http.Page;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.project.ProjectProfile;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads lists and lines page by page. */
@ApplicationScoped
class ListSearch {
    private static final UUID LAST = new UUID(-1, -1);
    private static final String LISTS = """
            from AnnualList l where l.year <= :year and (l.year < :year or l.id < :id) order by l.year desc, l.id desc""";
    private static final String LINES = """
            from ListLine l where l.listId = :list and l.withdrawn = false
              and l.place >= :place and (l.place > :place or l.project.code > :code)""";
    private static final String OF_DEPARTMENT = " and l.project.ownerDepartment in (:own)";
    private static final String PUBLISHED_OR_OF_DEPARTMENT = " and (l.number is not null or l.project.ownerDepartment in (:own))";
    private static final String OF_CATEGORY = " and l.project.category = :category";
    private static final String ON_SHEET = " and (l.number is not null or l.included = true and :published = false)";
    private static final String IN_ORDER = " order by l.place, l.project.code";

    private final LineViews views;
    private final Departments departments;
    private final Clock clock;

    ListSearch(LineViews views, Departments departments, Clock clock) {
        this.views = views;
        this.departments = departments;
        this.clock = clock;
    }

    /** Where reading goes on. */
    private record Position<T>(int sort, T id) {
    }

    Uni<Page<AnnualListSummary>> lists(String cursor, int limit) {
        Position<UUID> read = Cursor.decode(cursor, "lists", 2,
                parts -> new Position<>(Integer.parseInt(parts.get(0)), UUID.fromString(parts.get(1))));
        Position<UUID> from = read == null ? new Position<>(Integer.MAX_VALUE, LAST) : read;
        return Panache.getSession().chain(session -> session.createQuery(LISTS, AnnualList.class)
                .setParameter("year", from.sort()).setParameter("id", from.id()).setMaxResults(limit + 1).getResultList())
                .map(rows -> Cursor.page(rows, limit, null, AnnualListSummary::of,
                        list -> Cursor.encode("lists", list.year(), list.id())));
    }

    /** The lines the reader may see, in the order of the list. */
    Uni<Page<ListLineView>> lines(AnnualList list, String cursor, int limit, Actor reader) {
        String filter = "lines " + list.id() + visible(list, reader) + reader.department();
        Position<String> read = Cursor.decode(cursor, filter, 2,
                parts -> new Position<>(Integer.parseInt(parts.get(0)), parts.get(1)));
        Position<String> from = read == null ? new Position<>(0, "") : read;
        return own(reader).chain(own -> rows(list, from, limit, visible(list, reader), own)).chain(rows -> {
            List<ListLine> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
            return views.views(list, shown, reader).map(items -> new Page<>(items, rows.size() > limit
                    ? Cursor.encode(filter, shown.get(limit - 1).place(), shown.get(limit - 1).projectCode()) : null, null));
        });
    }

    /**
     * The lines of one category that a printed list has, as far as the reader may see them, in the order of the list: once
     * it is published the numbered ones, before that the included ones.
     *
     * @param after the last one read; {@code null} to begin
     */
    Uni<List<ListLine>> onSheet(AnnualList list, ProjectProfile.Category category, ListLine after, int limit, Actor reader) {
        String visible = visible(list, reader);
        boolean published = list.state() == AnnualList.State.PUBLISHED;
        return own(reader).chain(own -> Panache.getSession().chain(session -> {
            var selection = session.createQuery(LINES + OF_CATEGORY + ON_SHEET + visible + IN_ORDER, ListLine.class)
                    .setParameter("list", list.id()).setParameter("category", category).setParameter("published", published)
                    .setParameter("place", after == null ? 0 : after.place())
                    .setParameter("code", after == null ? "" : after.projectCode()).setMaxResults(limit);
            return (visible.isEmpty() ? selection : selection.setParameter("own", own)).getResultList();
        }));
    }

    /** The reader's department and all whose matters came to it: a published list keeps their names. */
    private Uni<List<String>> own(Actor reader) {
        return departments.directory().map(directory -> directory.answeredBy(reader.department(), LocalDate.now(clock)));
    }

    private static Uni<List<ListLine>> rows(AnnualList list, Position<String> from, int limit, String visible, List<String> own) {
        return Panache.getSession().chain(session -> {
            var selection = session.createQuery(LINES + visible + IN_ORDER, ListLine.class)
                    .setParameter("list", list.id()).setParameter("place", from.sort()).setParameter("code", from.id())
                    .setMaxResults(limit + 1);
            return (visible.isEmpty() ? selection : selection.setParameter("own", own)).getResultList();
        });
    }

    private static String visible(AnnualList list, Actor reader) {
        if (ListReaders.readsEveryLine(reader, ListReaders.Shelf.of(list))) {
            return "";
        }
        return list.state() == AnnualList.State.PUBLISHED ? PUBLISHED_OR_OF_DEPARTMENT : OF_DEPARTMENT;
    }
}
