package cn.bazhong.projects.review;

import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Opens a session and keeps who is present. Items concluded on keep the panel they were concluded by. */
@ApplicationScoped
class AttendanceDesk {
    private final Sittings sittings;
    private final Agendas agendas;
    private final Invitations invitations;
    private final Events events;
    private final Clock clock;

    AttendanceDesk(Sittings sittings, Agendas agendas, Invitations invitations, Events events, Clock clock) {
        this.sittings = sittings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> open(UUID id, IfMatch ifMatch, TakeAttendance roll, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).open().pass(ifMatch, sitting.session().version()))
                .invoke(sitting -> take(sitting, roll.attendance()))
                .call(sitting -> agendas.anew(sitting).invoke(now -> look(sitting, now)))
                .invoke(sitting -> sitting.session().open(actor.name(), clock.instant()))
                .chain(sitting -> record(sitting, ReviewEvent.REVIEW_OPENED, actor));
    }

    Uni<Void> change(UUID id, IfMatch ifMatch, TakeAttendance roll, Actor actor) {
        return sittings.take(id, actor)
                .invoke(sitting -> guards(sitting, actor).keep().pass(ifMatch, sitting.session().version()))
                .invoke(sitting -> take(sitting, roll.attendance()))
                .invoke(sitting -> sitting.session().changed())
                .chain(sitting -> record(sitting, ReviewEvent.REVIEW_ATTENDANCE_CHANGED, actor));
    }

    private SessionGuards guards(Sitting sitting, Actor actor) {
        return new SessionGuards(sitting, actor, LocalDate.now(clock));
    }

    private static void take(Sitting sitting, List<Attendance> roll) {
        List<Violation> violations = new ArrayList<>();
        if (!roll.stream().map(Attendance::memberId).sorted().toList()
                .equals(sitting.members().stream().map(SessionMember::id).sorted().toList())) {
            violations.add(new Violation("attendance", "session-attendance-incomplete"));
        }
        for (int i = 0; i < roll.size(); i++) {
            String field = "attendance[" + i + "].substitute";
            Attendance entry = roll.get(i);
            sitting.findMember(entry.memberId()).ifPresent(member -> violations.addAll(
                    Composition.violations(entry.substitute(), member, field, sitting.bodies())));
        }
        Problem.refuse(violations);
        roll.forEach(entry -> seat(sitting.requireMember(entry.memberId()), entry));
    }

    private static void seat(SessionMember member, Attendance entry) {
        if (entry.substitute() != null) {
            member.sendInstead(entry.substitute());
        }
        member.attend(entry.present());
    }

    private static void look(Sitting sitting, List<ReviewedItem> now) {
        for (int i = 0; i < now.size(); i++) {
            sitting.items().get(i).item().look(now.get(i));
        }
    }

    private Uni<Void> record(Sitting sitting, ReviewEvent type, Actor actor) {
        List<SessionMember> present = sitting.members().stream().filter(SessionMember::takesPart).toList();
        List<String> absent = sitting.members().stream().filter(one -> !one.takesPart()).map(SessionMember::name).toList();
        NewEvent event = ReviewEvents.of(sitting.session(), type, actor).legallyOn(sitting.session().scheduledOn())
                .with("present", present.stream().map(one -> one.seat().name()).toList()).with("absent", absent)
                .with("presentCount", present.size()).with("memberCount", sitting.members().size());
        return events.append(event).chain(() -> invitations.follow(sitting));
    }
}
