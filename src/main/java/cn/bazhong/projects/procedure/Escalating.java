package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Escalation.Addressee;
import cn.bazhong.projects.procedure.Escalation.Level;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.regulation.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When an overdue step goes to whom. What may be gone on without is settled by whoever goes on: an opinion by the chair (A20), a
 * hearing by whoever proposed the finding (A32). Pure.
 */
record Escalating(Procedure procedure, Step step, Policy policy, WorkingDays days) {
    /** Nobody stands above them: what they decide is not escalated any further. */
    private static final Set<Role> HIGHEST =
            EnumSet.of(Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT, Role.MUNICIPAL_PARTY_COMMITTEE);

    /** The roles whose steps do not go to a level. */
    static Set<Role> nobodyAbove(Level level) {
        return level == Level.CHAIR ? HIGHEST : Set.of();
    }

    /** The latest last day since which so many working days have passed, today counted. */
    static LocalDate lastOverdue(LocalDate today, int workingDays, WorkingDays days) {
        LocalDate last = today.minusDays(1);
        while (days.between(last, today) < workingDays) {
            last = last.minusDays(1);
        }
        return last;
    }

    /** The levels it goes to today and has not gone to, on working days alone. */
    List<Level> reached(LocalDate today, Collection<Level> before) {
        if (!days.isWorked(today) || step.kind().mayBeGoneOnWithout() || !Overdue.isOverdue(procedure, step, today)) {
            return List.of();
        }
        int overdue = days.between(step.due(), today);
        return Arrays.stream(Level.values()).filter(level -> !before.contains(level) && !nobodyAbove(level).contains(step.role()))
                .filter(level -> level.days(policy) != null && overdue >= level.days(policy)).toList();
    }

    /** Nobody where the jurisdiction has no such organ (A49), or the organ is the one that has to act; one department is told once. */
    List<Addressee> addressees(Level level, SigningLevels signing, Organs organs) {
        return level == Level.CHAIR ? holder(Role.COMMITTEE_CHAIR, organs).toList() : Stream.concat(heads(signing),
                holder(organs.actingFor(Role.LEADING_GROUP_OFFICE, procedure.ownerDepartment()), organs)
                        .filter(office -> !office.department().equals(step.department()))).toList();
    }

    /** Whoever signs last in the acting department; everybody of it where nobody does. */
    private Stream<Addressee> heads(SigningLevels signing) {
        return signing.isEmpty() ? Stream.of(Addressee.everybody(step.department(), step.role()))
                : signing.at(signing.levels().size()).stream()
                        .map(signer -> new Addressee(step.department(), step.role(), signer.id(), signer.name()));
    }

    private Stream<Addressee> holder(Role role, Organs organs) {
        Optional<Addressee> holder = organs.holder(role).map(department -> Addressee.everybody(department, role));
        return holder.filter(other -> other.role() != step.role() || !other.department().equals(step.department())).stream();
    }
}
