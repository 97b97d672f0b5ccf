package cn.bazhong.projects.review;

import cn.bazhong.projects.identity.DepartmentRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the minutes from what was recorded. Pure. */
record MinutesWriter(Sitting sitting, List<Postponement> postponements) {

    /** @param by who closed it, {@code null} as long as it sits */
    Minutes write(String by, Instant at) {
        ReviewSession session = sitting.session();
        return new Minutes(session.id(), session.year(), session.scheduledOn(),
                session.place(), session.convenedByName(), session.convenedAt(), postponements,
                session.openedByName(), session.openedAt(), by, at, rules(),
                sitting.members().stream().map(this::participant).toList(),
                sitting.items().stream().map(this::item).toList());
    }

    Minutes.Rules rules() {
        return Minutes.Rules.of(sitting.session().policyVersion(), sitting.policy());
    }

    private Minutes.Participant participant(SessionMember member) {
        Seat seat = member.seat();
        return new Minutes.Participant(seat.name(), department(seat.department()), seat.capacity(), member.answer(),
                Boolean.TRUE.equals(member.present()), member.hasSubstitute() ? member.name() : null);
    }

    private Minutes.Item item(ItemInHand one) {
        SessionItem item = one.item();
        Bench bench = one.deliberation().bench();
        Tally tally = one.deliberation().tally();
        GivenConclusion given = item.conclusion() == null ? GivenConclusion.NONE : item.conclusion();
        return new Minutes.Item(item.id(), item.position(), item.projectCode(), item.projectName(),
                department(item.ownerDepartment()), item.amount(),
                bench.recused().stream().map(MinutesWriter::absence).toList(),
                bench.entitled().size(), bench.experts(), bench.absent().stream().map(this::department).toList(),
                bench.presiding().map(Seat::name).orElse(null), votes(one), tally.votesFor(), tally.against(),
                tally.abstentions(), tally.passes(sitting.policy()), tally.averageScore(), given.verdict(),
                given.reducedTo(), given.reason(), given.rank(), given.revisionPoints(), given.reviseBy(), given.by(),
                given.onBehalfOf());
    }

    private static Minutes.Absence absence(Recusal recusal) {
        return new Minutes.Absence(recusal.seat().name(), recusal.ground(), recusal.reason());
    }

    /** In the order of precedence, of those who were entitled. */
    private static List<Minutes.Cast> votes(ItemInHand one) {
        Map<UUID, Ballot> bySeat = one.ballots().stream().collect(Collectors.toMap(Ballot::seat, Function.identity()));
        return one.deliberation().bench().entitled().stream().filter(seat -> bySeat.containsKey(seat.id())).map(seat -> {
            Ballot ballot = bySeat.get(seat.id());
            return new Minutes.Cast(seat.name(), seat.capacity(), ballot.vote(), ballot.score(), ballot.opinion(),
                    ballot.inPerson());
        }).toList();
    }

    private DepartmentRef department(String code) {
        return DepartmentRef.of(code, sitting.directory());
    }
}
