package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The route of every procedure, as a pure function of the facts, the policy in them and the organs of the jurisdiction. */
final class Routes {
    /** Who decides in whose place, in this order. */
    private static final List<Role> INSTEAD =
            List.of(Role.COMMITTEE_CHAIR, Role.MUNICIPAL_GOVERNMENT, Role.MUNICIPAL_PARTY_COMMITTEE);

    private Routes() {
    }

    static Route of(ProcedureKind kind, RouteFacts facts, Organs organs) {
        return switch (kind) {
            case APPLICATION -> chain(facts, organs, List.of(StepKind.APPLICATION_SCREENING));
            case CANCELLATION -> chain(facts, organs, List.of(StepKind.CANCELLATION_REVIEW));
            case ANNUAL_LIST -> chain(facts, organs, annualList(facts.partyCommitteeFirst()));
        };
    }

    /** A15: committee, then the city's two deciding organs in the order policy sets, then publication. */
    private static List<StepKind> annualList(boolean partyCommitteeFirst) {
        List<StepKind> city = partyCommitteeFirst
                ? List.of(StepKind.LIST_PARTY_DECISION, StepKind.LIST_GOVERNMENT_DECISION)
                : List.of(StepKind.LIST_GOVERNMENT_DECISION, StepKind.LIST_PARTY_DECISION);
        List<StepKind> kinds = new ArrayList<>(List.of(StepKind.LIST_COMPOSITION, StepKind.LIST_DETERMINATION));
        kinds.addAll(city);
        kinds.add(StepKind.LIST_PUBLICATION);
        return kinds;
    }

    private static Route chain(RouteFacts facts, Organs organs, List<StepKind> kinds) {
        List<Slot> slots = new ArrayList<>();
        for (StepKind kind : kinds) {
            Set<String> after = slots.isEmpty() ? Set.of() : Set.of(slots.get(slots.size() - 1).key());
            slots.add(new Slot(kind.key(), kind, seat(kind, facts.ownerDepartment(), organs), after));
        }
        return new Route(slots);
    }

    /**
     * Nobody judges the matter of their own department: the vice-mayor in charge signs where the office would (A5, A6), and
     * where that is the same department, as in a county, the next above. Only where all of them are does the organ's own
     * word stand, marked as such, so that no matter is without somebody to decide it.
     */
    static Seat seat(StepKind kind, String owner, Organs organs) {
        Seat usual = new Seat(kind.role(), organs.require(kind.role()), false);
        if (!kind.isClosedToOwner() || !usual.department().equals(owner)) {
            return usual;
        }
        return INSTEAD.stream().flatMap(role -> organs.holder(role).stream()
                        .filter(holder -> !holder.equals(owner)).map(holder -> new Seat(role, holder, false)))
                .findFirst().orElseGet(() -> new Seat(usual.role(), usual.department(), true));
    }
}
