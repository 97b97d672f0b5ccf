package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may do what in a session, and when (A5). Pure. */
record SessionGuards(Sitting sitting, Actor actor, LocalDate today) {

    /** Members, agenda, postponement, cancellation: until it is opened. */
    Guard plan() {
        return new Guard(byOffice(), planned());
    }

    Guard open() {
        List<Obstacle> state = new ArrayList<>(planned());
        LocalDate day = sitting.session().scheduledOn();
        if (today.isBefore(day)) {
            state.add(Obstacle.of(Article.A5, "session-not-yet", day));
        }
        if (!sitting.isHere()) {
            state.add(Obstacle.of(article(), "session-list-elsewhere", String.valueOf(sitting.session().year())));
        }
        return new Guard(byOffice(), state);
    }

    /** Attendance, recusals and votes as the secretary takes them down, and the end: while it sits. */
    Guard keep() {
        return new Guard(byOffice(), sitsNow());
    }

    /** An answer comes from whoever was called, or is entered by the office. */
    Guard answer(SessionMember member) {
        boolean own = actor.id().equals(member.userId());
        return new Guard(own ? List.of() : byOffice(), planned());
    }

    /** One's own votes. */
    Guard ballot() {
        List<Obstacle> person = new ArrayList<>();
        List<Obstacle> state = new ArrayList<>(sitsNow());
        sitting.seatOf(actor).ifPresentOrElse(member -> {
            if (!member.takesPart()) {
                state.add(Obstacle.of(Article.A5, "voter-absent", member.seat().name()));
            }
        }, () -> person.add(Obstacle.of(Article.A5, "no-seat")));
        return new Guard(person, state);
    }

    /** Conclusions are for those who preside; whether on this item, {@link #conclude(ItemInHand, ReviewVerdict)} says. */
    Guard conclude() {
        boolean any = sitting.isOffice(actor) || sitting.members().stream()
                .anyMatch(member -> member.seat().capacity().speaksForDepartment() && sitting.isSeatedOn(member.seat(), actor));
        return new Guard(any ? List.of() : List.of(Obstacle.of(Article.A5, "not-presiding")), sitsNow());
    }

    /**
     * One conclusion: by whoever presides over the item. Where they have no account, the secretary enters what they
     * announced, but never on a project of the office itself; and an item without its quorum is carried over by the office.
     */
    Guard conclude(ItemInHand one, ReviewVerdict verdict) {
        List<Obstacle> state = new ArrayList<>(one.item().isOnAgenda() ? List.of()
                : List.of(Obstacle.of(article(), "item-not-on-agenda", one.item().projectName())));
        state.addAll(sitting.obstacles(one, verdict));
        return new Guard(mayConclude(one, verdict) ? List.of()
                : List.of(Obstacle.of(Article.A5, "not-presiding-over", one.item().projectName())), state);
    }

    private boolean mayConclude(ItemInHand one, ReviewVerdict verdict) {
        Bench bench = one.deliberation().bench();
        if (bench.presiding().filter(seat -> sitting.isSeatedOn(seat, actor)).isPresent()) {
            return true;
        }
        return sitting.isOffice(actor) && (verdict == ReviewVerdict.CARRY_OVER && !bench.isQuorate(sitting.policy())
                || isAnnounced(one));
    }

    /** Whether the one who presides speaks through the secretary. */
    boolean isAnnounced(ItemInHand one) {
        return one.deliberation().bench().presiding().filter(seat -> seat.capacity() != Capacity.CHAIR)
                .filter(seat -> seat.account() == null).isPresent() && !sitting.isOwn(one.item(), actor);
    }

    /** Entries on one item. */
    Guard item(ItemInHand one) {
        List<Obstacle> state = new ArrayList<>(sitsNow());
        if (!one.item().isOnAgenda()) {
            state.add(Obstacle.of(article(), "item-not-on-agenda", one.item().projectName()));
        }
        return new Guard(byOffice(), state);
    }

    /** The owner reports what it mended. */
    Guard report(ItemInHand one) {
        boolean owner = sitting.isOwn(one.item(), actor) && actor.is(Role.PROJECT_OWNER);
        return new Guard(owner ? List.of() : List.of(Obstacle.of(article(), "not-the-owner")), underRevision(one));
    }

    /** The re-check, by the office that the session leaves it to; on the office's own project by the chair (A5). */
    Guard recheck(ItemInHand one, RecheckItem.Outcome outcome) {
        boolean officesOwn = sitting.bodies().same(sitting.named().office(), one.item().ownerDepartment());
        boolean chair = actor.is(Role.COMMITTEE_CHAIR) && actor.isOf(sitting.named().chair());
        boolean may = officesOwn ? chair : sitting.isOffice(actor);
        List<Obstacle> state = new ArrayList<>(underRevision(one));
        if (state.isEmpty() && outcome == RecheckItem.Outcome.DEFER && isRunning(one.item())) {
            state.add(Obstacle.of(article(), "revision-running", one.item().conclusion().reviseBy()));
        }
        return new Guard(may ? List.of() : List.of(Obstacle.of(Article.A5, officesOwn ? "recheck-by-chair"
                : "recheck-by-office")), state);
    }

    /** The owner still has time and has not said that it is done. */
    private boolean isRunning(SessionItem item) {
        return !(item.revision() != null && item.revision().isReported()) && !today.isAfter(item.conclusion().reviseBy());
    }

    private List<Obstacle> underRevision(ItemInHand one) {
        return one.item().state() == ItemState.UNDER_REVISION ? List.of()
                : List.of(Obstacle.of(article(), "not-under-revision"));
    }

    /** By which the committee reviews what is on the agenda. */
    private Article article() {
        return sitting.session().docket().article();
    }

    private List<Obstacle> byOffice() {
        return sitting.isOffice(actor) ? List.of() : List.of(Obstacle.of(Article.A5, "not-the-office"));
    }

    private List<Obstacle> planned() {
        return sitting.session().state() == SessionState.PLANNED ? List.of()
                : List.of(Obstacle.of(Article.A5, "session-not-planned"));
    }

    private List<Obstacle> sitsNow() {
        return sitting.session().state() == SessionState.OPEN ? List.of()
                : List.of(Obstacle.of(Article.A5, "session-not-open"));
    }
}
