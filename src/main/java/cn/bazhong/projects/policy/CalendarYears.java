package cn.bazhong.projects.policy;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.problem.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The years of the calendar as they are kept. */
@ApplicationScoped
class CalendarYears {
    private static final String ALL = """
            select y.year, y.published, y.basis, count(d.day) filter (where not d.worked), count(d.day) filter (where d.worked),
                   y.version
            from calendar_year y
            left join calendar_day d on d.day >= make_date(y.year, 1, 1) and d.day < make_date(y.year + 1, 1, 1)
            group by y.year order by y.year""";
    private static final String ONE = """
            select y.published, y.basis, y.version, d.day, d.worked, d.holiday from calendar_year y
            left join calendar_day d on d.day >= make_date(y.year, 1, 1) and d.day < make_date(y.year + 1, 1, 1)
            where y.year = :year order by d.day""";
    private static final String KEEP = """
            insert into calendar_year as y (year, published, basis, version) values (:year, :published, :basis, 1)
            on conflict (year) do update set published = excluded.published, basis = excluded.basis, version = y.version + 1""";
    private static final String CLEAR = """
            delete from calendar_day where day >= make_date(:year, 1, 1) and day < make_date(:year + 1, 1, 1)""";
    private static final String FILL = """
            insert into calendar_day (day, worked, holiday)
            select cast(row ->> 'day' as date), cast(row ->> 'worked' as boolean), row ->> 'holiday'
            from json_array_elements(cast(cast(:rows as text) as json)) row""";

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");

    private final ObjectMapper json;

    CalendarYears(ObjectMapper json) {
        this.json = json;
    }

    Uni<List<CalendarYearSummary>> all() {
        return Rows.of(ALL, Object[].class).list()
                .map(rows -> rows.stream().map(row -> new CalendarYearSummary((Integer) row[0], (Boolean) row[1],
                        (String) row[2], (Long) row[3], (Long) row[4], (Long) row[5])).toList());
    }

    /** 404 for what is no year from 2000 to 2100. */
    static int require(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw Problem.notFound();
        }
        return Integer.parseInt(year);
    }

    /** The year, an empty one where nothing is entered. */
    Uni<CalendarYear> of(int year) {
        return Rows.of(ONE, Object[].class)
                .with("year", year).list().map(rows -> read(year, rows));
    }

    /** Keeps others from keeping due dates, and from changing the calendar, until the end of the transaction. */
    Uni<Void> lock() {
        return Panache.getSession().chain(session -> session.createNativeQuery(
                "update calendar_edition set version = version + 1").executeUpdate()).replaceWithVoid();
    }

    /** Takes the place of whatever the year held. */
    Uni<Void> keep(CalendarYear year) {
        return Panache.getSession().chain(session -> session.createNativeQuery(KEEP).setParameter("year", year.year())
                .setParameter("published", year.published()).setParameter("basis", year.basis()).executeUpdate()
                .chain(() -> session.createNativeQuery(CLEAR).setParameter("year", year.year()).executeUpdate())
                .chain(() -> session.createNativeQuery(FILL).setParameter("rows", rows(year)).executeUpdate()))
                .replaceWithVoid();
    }

    String rows(CalendarYear year) {
        try {
            return json.writeValueAsString(year.days());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Days are plain data", impossible);
        }
    }

    private static CalendarYear read(int year, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return CalendarYear.notEntered(year);
        }
        Object[] first = rows.get(0);
        List<CalendarDay> days = rows.stream().filter(row -> row[3] != null)
                .map(row -> new CalendarDay((LocalDate) row[3], (Boolean) row[4], Holiday.valueOf((String) row[5]))).toList();
        return new CalendarYear(year, (Boolean) first[0], (String) first[1], (Long) first[2], days);
    }
}
