package cn.bazhong.projects.policy;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.CalendarFollower.Followed;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.WorkingDays;
import cn.bazhong.projects.text.Language;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the administrator enters what the State has published on holidays and moved working days. */
@ApplicationScoped
class CalendarDesk {
    /** Why a county does not enter a year: one calendar holds for the city and its counties. */
    static final String KEEPER = "city-keeps-calendar";

    private final CalendarYears years;
    private final Calendar calendar;
    private final List<CalendarFollower> followers;
    private final Events events;
    private final Language language;

    CalendarDesk(CalendarYears years, Calendar calendar, @All List<CalendarFollower> followers, Events events,
            Language language) {
        this.years = years;
        this.calendar = calendar;
        this.followers = followers;
        this.events = events;
        this.language = language;
    }

    Uni<CalendarYearView> get(int year, Actor reader) {
        return years.of(year).map(found -> view(found, reader));
    }

    Uni<CalendarYearView> enter(int year, IfMatch ifMatch, EnterCalendarYear entered, Actor actor) {
        return years.lock().chain(() -> years.of(year))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .invoke(found -> refuse(found, entered))
                .chain(found -> take(found, found.next(entered), actor))
                .map(kept -> view(kept, actor));
    }

    private Uni<CalendarYear> take(CalendarYear before, CalendarYear after, Actor actor) {
        return years.keep(after).chain(calendar::daysAsChanged)
                .chain(days -> followAll(after.year(), days, actor))
                .chain(followed -> events.append(event(before, after, followed, actor)))
                .replaceWith(after);
    }

    private Uni<Followed> followAll(int year, WorkingDays days, Actor actor) {
        return Multi.createFrom().iterable(followers)
                .onItem().transformToUniAndConcatenate(follower -> follower.follow(year, days, actor))
                .collect().in(() -> new Followed[] {Followed.NOTHING}, (sum, one) -> sum[0] = sum[0].and(one))
                .map(sum -> sum[0]);
    }

    private static void refuse(CalendarYear found, EnterCalendarYear entered) {
        if (found.published() && !entered.published()) {
            throw Problem.notAllowedNow(null, "calendar-stays-published", String.valueOf(found.year()));
        }
        List<Violation> contradictions = entered.contradictions(found.year());
        if (!contradictions.isEmpty()) {
            throw Problem.invalid(contradictions);
        }
    }

    private CalendarYearView view(CalendarYear year, Actor reader) {
        List<Obstacle> obstacles = reader.is(Role.PLATFORM_ADMIN) && reader.isOfCity() ? List.of()
                : List.of(Obstacle.of(Article.A49, KEEPER));
        return CalendarYearView.of(year, List.of(Action.of("enter", "PUT", "/api/v1/calendar-years/" + year.year(),
                obstacles, language.locale())));
    }

    private NewEvent event(CalendarYear before, CalendarYear after, Followed followed, Actor actor) {
        CalendarEvent type = !after.published() ? CalendarEvent.CALENDAR_EXPECTED
                : before.published() ? CalendarEvent.CALENDAR_CORRECTED : CalendarEvent.CALENDAR_PUBLISHED;
        return NewEvent.of(new Subject(SubjectType.CALENDAR, String.valueOf(after.year())), type, actor)
                .with("year", String.valueOf(after.year())).with("basis", after.basis()).with("days", years.rows(after))
                .with("before", years.rows(before))
                .with("reckoned", followed.reckoned()).with("moved", followed.moved());
    }
}
