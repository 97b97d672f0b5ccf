package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/** The lights of due dates as they stand today. */
@ApplicationScoped
public class Lights {
    private final Policies policies;
    private final Calendar calendar;
    private final Clock clock;

    Lights(Policies policies, Calendar calendar, Clock clock) {
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From a due date to its light today, by the policy in force in the reader's jurisdiction. */
    public Uni<Function<LocalDate, Light>> today(Actor reader) {
        LocalDate today = LocalDate.now(clock);
        return policies.inForce(reader.jurisdiction(), today)
                .chain(policy -> calendar.days().map(days ->
                        due -> of(due, today, policy.policy().amberDays(), days)));
    }

    /** The last day that shows amber today, by the policy in force in the reader's jurisdiction. */
    public Uni<LocalDate> lastAmber(Actor reader) {
        LocalDate today = LocalDate.now(clock);
        return policies.inForce(reader.jurisdiction(), today).chain(policy -> calendar.days()
                .map(days -> lastAmber(today, policy.policy().amberDays(), days)));
    }

    /** The day before today where none does. */
    static LocalDate lastAmber(LocalDate today, int amberDays, WorkingDays days) {
        LocalDate day = today.minusDays(1);
        while (of(day.plusDays(1), today, amberDays, days) == Light.AMBER) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Red when past, amber when no more than {@code amberDays} working days are left, the due day itself counted. */
    static Light of(LocalDate due, LocalDate today, int amberDays, WorkingDays days) {
        if (due.equals(Step.NO_LIMIT)) {
            return Light.NONE;
        }
        if (due.isBefore(today)) {
            return Light.RED;
        }
        boolean near = due.isBefore(today.plusYears(1)) && days.between(today, due) <= amberDays;
        return near ? Light.AMBER : Light.GREEN;
    }
}
