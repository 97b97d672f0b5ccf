package cn.bazhong.projects.annuallist;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what stands in a year from the lines of its issues, in one statement. */
@ApplicationScoped
class YearLines {
    private static final String ON_ISSUES = "select " + YearLine.COLUMNS + """
            \sfrom ListLine l join AnnualList a on a.id = l.listId join Project p on p.id = l.project.id
            where a.jurisdiction = :jurisdiction and a.year = :year and a.adjustment <= :last
              and (a.state = PUBLISHED or a.id = :issue) and l.withdrawn = false and l.included = true
              and l.stand.standing in (PROPOSED, AGREED, REDUCED)""";
    private static final String OF_PROJECTS = " and (l.project.id in :projects or l.origin.formerProject in :projects)";
    private static final String IN_ORDER = " order by a.adjustment, l.place, l.project.code";
    private static final UUID NONE = new UUID(0, 0);

    /** What stands after that issue: if it is not published yet, as if it were published as it is now. */
    Uni<List<StandingLine>> after(AnnualList issue) {
        return read(issue.jurisdiction(), issue.year(), issue.adjustment(), issue.id());
    }

    /** What the year comes to after that issue; the list itself is all there is of its year, so that its rows are enough. */
    Uni<YearTotals> totals(AnnualList issue, List<LineRow> rows) {
        return issue.isAdjustment() ? after(issue).map(YearTotals::of) : Uni.createFrom().item(YearTotals.ofList(rows));
    }

    /** What stands by all that was published of a year; nothing where nothing was. */
    Uni<List<StandingLine>> published(String jurisdiction, int year) {
        return read(jurisdiction, year, Integer.MAX_VALUE, NONE);
    }

    /** How the projects of some lines of a published issue fare today. */
    Uni<Map<UUID, LineLife>> lives(AnnualList published, Collection<UUID> projects) {
        return Panache.getSession().chain(session -> session.createQuery(ON_ISSUES + OF_PROJECTS + IN_ORDER, Object[].class)
                .setParameter("jurisdiction", published.jurisdiction()).setParameter("year", published.year())
                .setParameter("last", Integer.MAX_VALUE).setParameter("issue", NONE).setParameter("projects", projects)
                .getResultList()).map(YearLines::standing)
                .map(lines -> lines.stream().collect(Collectors.toMap(line -> line.project().id(), StandingLine::life)));
    }

    private static Uni<List<StandingLine>> read(String jurisdiction, int year, int last, UUID issue) {
        return Panache.getSession().chain(session -> session.createQuery(ON_ISSUES + IN_ORDER, Object[].class)
                .setParameter("jurisdiction", jurisdiction).setParameter("year", year).setParameter("last", last)
                .setParameter("issue", issue).getResultList()).map(YearLines::standing);
    }

    private static List<StandingLine> standing(List<Object[]> rows) {
        return YearStanding.of(rows.stream().map(YearLine::of).toList());
    }
}
