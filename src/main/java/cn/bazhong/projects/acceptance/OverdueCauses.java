package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.restriction.Cause;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.restriction.RestrictionCauses;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * That an acceptance is overdue is no finding of anybody: it follows from the days. The cause is on file from the first day of
 * the trial and begins on the day after acceptance is due, so that it holds or does not by the clock alone (A30).
 */
@ApplicationScoped
class OverdueCauses {
    private final RestrictionCauses causes;
    private final OrganRegister organs;
    private final Ids ids;
    private final Clock clock;

    OverdueCauses(RestrictionCauses causes, OrganRegister organs, Ids ids, Clock clock) {
        this.causes = causes;
        this.organs = organs;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> follow(AcceptanceFile file) {
        AcceptanceCourse course = file.course();
        boolean awaited = course.isOnTrial() && course.acceptedOn() == null && !file.isUpstream() && !file.project().stage().isFinal();
        if (!awaited) {
            return Uni.createFrom().voidItem();
        }
        LocalDate first = course.hasDue() ? course.dueOn().plusDays(1) : AcceptanceCourse.NO_DAY;
        return course.overdueCause() == null ? begin(file, first) : causes.beginOn(course.overdueCause(), first);
    }

    private Uni<Void> begin(AcceptanceFile file, LocalDate first) {
        UUID id = ids.next();
        return office(file.project()).chain(office -> causes.add(new Cause(id, CauseKind.ACCEPTANCE_OVERDUE,
                        file.project().ownerDepartment(), file.id(), office, first, null, null), null, clock.instant()))
                .chain(AcceptanceFiles::flush).invoke(() -> file.course().restrictBy(id));
    }

    /** Somebody was against it, the owner was heard, and it stands (A30). Nothing is found twice. */
    Uni<Void> failed(AcceptanceFile file, @Nullable String foundBy) {
        LocalDate today = LocalDate.now(clock);
        return causes.ofProject(file.id(), Set.of(CauseKind.ACCEPTANCE_FAILED)).chain(known ->
                known.stream().anyMatch(cause -> cause.endedOn() == null) ? Uni.createFrom().voidItem()
                        : finder(file, foundBy).chain(organ -> causes.add(new Cause(ids.next(), CauseKind.ACCEPTANCE_FAILED,
                                file.project().ownerDepartment(), file.id(), organ, today, null, null), null, clock.instant())));
    }

    /** It was accepted, or is over: neither restricts from this day on. */
    Uni<Void> end(Set<UUID> projects) {
        return causes.endOf(projects, AcceptanceDesk.CAUSES, LocalDate.now(clock));
    }

    private Uni<String> finder(AcceptanceFile file, String foundBy) {
        return foundBy == null ? office(file.project()) : Uni.createFrom().item(foundBy);
    }

    private Uni<String> office(Project project) {
        return organs.of(project.jurisdiction()).map(holders -> holders.require(Role.LEADING_GROUP_OFFICE));
    }
}
