package cn.bazhong.projects.oversight;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.CalendarFollower;
import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * Keeps with each order the day that its open step falls due, and who has to choose a measure from when. The step itself is
 * reckoned again with all steps, and told and counted there.
 */
@ApplicationScoped
class OrderDueDates implements CalendarFollower {
    private static final Followed WITH_THEIR_STEPS = new Followed(0, 0);

    private final Rectifications rectifications;
    private final OversightDuties duties;

    OrderDueDates(Rectifications rectifications, OversightDuties duties) {
        this.rectifications = rectifications;
        this.duties = duties;
    }

    @Override
    public Uni<Followed> follow(int year, WorkingDays days, Actor actor) {
        return rectifications.reckonedFrom(LocalDate.of(year, 1, 1))
                .invoke(orders -> orders.forEach(order -> order.fallDueAgain(Term.again(order.dueExplanation(), days))))
                .chain(orders -> Multi.createFrom().iterable(orders.stream().map(Rectification::projectId).distinct().toList())
                        .onItem().transformToUniAndConcatenate(duties::follow).collect().last())
                .replaceWith(WITH_THEIR_STEPS);
    }
}
