package cn.bazhong.projects.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The route of every procedure, as a pure function of the facts, the policy in them and the organs of the jurisdiction. */
final class Routes {
    private Routes() {
    }

    static Route of(ProcedureKind kind, RouteFacts facts, Organs organs) {
        return new Route(slots(groups(kind, facts), facts, organs));
    }

    /** The steps of one group are open side by side, and those of the next when all of them are passed. */
    private static List<List<StepKind>> groups(ProcedureKind kind, RouteFacts facts) {
        return switch (kind) {
            case APPLICATION -> List.of(List.of(StepKind.APPLICATION_SCREENING));
            case CANCELLATION -> List.of(List.of(StepKind.CANCELLATION_REVIEW));
            case LIST_EXCEPTION -> List.of(List.of(StepKind.LIST_EXCEPTION_REVIEW), List.of(StepKind.LIST_EXCEPTION_DECISION));
            case ANNUAL_LIST -> annualList(facts.partyCommitteeFirst());
            case PROPOSAL -> dossier(facts, approvedOrFiled(facts, StepKind.PROJECT_INITIATION));
            case FEASIBILITY_STUDY -> List.of(List.of(StepKind.STUDY_APPRAISAL));
            case PRELIMINARY_DESIGN, IMPLEMENTATION_PLAN ->
                    dossier(facts, approvedOrFiled(facts, StepKind.DESIGN_APPROVAL), StepKind.BUDGET_REVIEW);
            case UPSTREAM_PLAN -> List.of(List.of(StepKind.UPSTREAM_PRE_REVIEW));
            case SERVICE_REQUIREMENT_PLAN -> dossier(facts, StepKind.PROJECT_FILING, StepKind.BUDGET_REVIEW);
            case CHANGE_REQUEST -> change(facts.change());
            case TERMINATION -> List.of(List.of(StepKind.TERMINATION_REVIEW), List.of(StepKind.TERMINATION_DECISION));
            case RECTIFICATION -> List.of(List.of(StepKind.RECTIFICATION_RESPONSE), List.of(StepKind.RECTIFICATION_VERIFICATION));
            case ORDERED_TERMINATION -> List.of(List.of(StepKind.ORDERED_TERMINATION_PROPOSAL),
                    List.of(StepKind.TERMINATION_REVIEW), List.of(StepKind.TERMINATION_DECISION));
            case INCIDENT -> List.of(List.of(StepKind.INCIDENT_NOTICE_DEVELOPMENT, StepKind.INCIDENT_NOTICE_FINANCE,
                    StepKind.INCIDENT_NOTICE_DATA), List.of(StepKind.INCIDENT_DISPOSITION));
            case RESUMPTION -> List.of(List.of(StepKind.RESUMPTION_REVIEW));
            case PRE_ACCEPTANCE -> List.of(List.of(StepKind.PRE_ACCEPTANCE_FILING));
            case INTERIM_ACCEPTANCE -> List.of(List.of(StepKind.INTERIM_ACCEPTANCE_FILING));
            case UPSTREAM_ACCEPTANCE -> List.of(List.of(StepKind.UPSTREAM_ACCEPTANCE_FILING));
            case COMPLETION_ACCEPTANCE -> List.of(signatures(facts));
            case RESTRICTION_FINDING -> List.of(List.of(StepKind.FINDING_HEARING), List.of(StepKind.FINDING_DECISION));
            case NON_SHARING_EXCEPTION -> List.of(List.of(StepKind.NON_SHARING_REVIEW), List.of(StepKind.NON_SHARING_DECISION));
            case FINAL_ACCOUNTS -> facts.major()
                    ? List.of(List.of(StepKind.SETTLEMENT_AUDIT), List.of(StepKind.FINAL_ACCOUNTS_APPROVAL))
                    : List.of(List.of(StepKind.FINAL_ACCOUNTS_REVIEW));
            case MONITORING_REPORT -> monitoring(facts);
            case SELF_EVALUATION -> List.of(List.of(StepKind.SELF_EVALUATION_FILING));
            case POST_EVALUATION -> evaluation(facts);
            case OM_BUDGET -> List.of(List.of(StepKind.OM_BUDGET_REVIEW));
            case CLOUD_REQUEST -> List.of(List.of(StepKind.CLOUD_REVIEW));
        };
    }

    /** A15: committee, then the city's two deciding organs in the order policy sets, then publication. */
    private static List<List<StepKind>> annualList(boolean partyCommitteeFirst) {
        List<StepKind> city = partyCommitteeFirst
                ? List.of(StepKind.LIST_PARTY_DECISION, StepKind.LIST_GOVERNMENT_DECISION)
                : List.of(StepKind.LIST_GOVERNMENT_DECISION, StepKind.LIST_PARTY_DECISION);
        return Stream.of(List.of(StepKind.LIST_COMPOSITION, StepKind.LIST_DETERMINATION), city,
                List.of(StepKind.LIST_PUBLICATION)).flatMap(List::stream).map(List::of).toList();
    }

    /** A20, A21: every body asked at once, the office's review, the committee's, the government's where it decides. */
    private static List<List<StepKind>> dossier(RouteFacts facts, StepKind... decided) {
        List<List<StepKind>> groups = new ArrayList<>();
        groups.add(StepKind.OPINIONS.stream()
                .filter(kind -> kind != StepKind.INDUSTRY_OPINION || facts.industryAuthority() != null).toList());
        groups.add(List.of(StepKind.TECHNICAL_REVIEW));
        groups.add(List.of(StepKind.COMPREHENSIVE_REVIEW));
        if (facts.governmentDecides()) {
            groups.add(List.of(StepKind.GOVERNMENT_REPORT));
            groups.add(List.of(StepKind.GOVERNMENT_DECISION));
        }
        Arrays.stream(decided).map(List::of).forEach(groups::add);
        return groups;
    }

    /** A25: what the owner may adjust is filed; the rest is approved, a major one after committee and government. */
    private static List<List<StepKind>> change(RouteFacts.Change change) {
        if (change == RouteFacts.Change.OWNER_ADJUSTMENT) {
            return List.of(List.of(StepKind.CHANGE_FILING));
        }
        List<StepKind> steps = new ArrayList<>(List.of(StepKind.CHANGE_REVIEW));
        if (change.isMajor()) {
            steps.addAll(List.of(StepKind.CHANGE_COMMITTEE_REVIEW, StepKind.GOVERNMENT_REPORT, StepKind.GOVERNMENT_DECISION));
        }
        steps.add(StepKind.CHANGE_APPROVAL);
        if (change.hasEstimate()) {
            steps.add(StepKind.CHANGE_BUDGET_REVIEW);
        }
        return steps.stream().map(List::of).toList();
    }

    /** A29: whoever was convened signs side by side with the two that always do. */
    private static List<StepKind> signatures(RouteFacts facts) {
        return StepKind.SIGNATURES.stream().filter(kind -> switch (kind) {
            case ACCEPTANCE_BY_DEVELOPMENT, ACCEPTANCE_BY_DATA -> true;
            case ACCEPTANCE_BY_INDUSTRY -> facts.industryAuthority() != null && facts.signers().contains(kind.role());
            default -> facts.signers().contains(kind.role());
        }).toList();
    }

    /** A41: where nobody but the owner uses it, nobody else is asked; then the organs receive it at once. */
    private static List<List<StepKind>> monitoring(RouteFacts facts) {
        List<StepKind> received = List.of(StepKind.MONITORING_RECEIPT_DEVELOPMENT, StepKind.MONITORING_RECEIPT_FINANCE,
                StepKind.MONITORING_RECEIPT_DATA);
        return facts.users().isEmpty() ? List.of(received) : List.of(List.of(StepKind.MONITORING_USER_OPINION), received);
    }

    /** A42: the owner hands over, is heard on the result, and the organs agree to it, each of them. */
    private static List<List<StepKind>> evaluation(RouteFacts facts) {
        List<StepKind> agreed = new ArrayList<>(List.of(StepKind.POST_EVALUATION_BY_DEVELOPMENT, StepKind.POST_EVALUATION_BY_FINANCE));
        if (facts.industryAuthority() != null && !facts.industryAuthority().equals(facts.ownerDepartment())) {
            agreed.add(StepKind.POST_EVALUATION_BY_INDUSTRY);
        }
        return List.of(List.of(StepKind.POST_EVALUATION_MATERIAL), List.of(StepKind.POST_EVALUATION_RESULT),
                List.of(StepKind.POST_EVALUATION_STATEMENT), agreed);
    }

    private static StepKind approvedOrFiled(RouteFacts facts, StepKind approval) {
        return facts.governmentInvestment() ? approval : StepKind.PROJECT_FILING;
    }

    private static List<Slot> slots(List<List<StepKind>> groups, RouteFacts facts, Organs organs) {
        List<Slot> slots = new ArrayList<>();
        Set<String> after = Set.of();
        for (List<StepKind> group : groups) {
            List<Slot> open = new ArrayList<>();
            for (StepKind kind : group) {
                open.addAll(slots(kind, facts, organs, after));
            }
            slots.addAll(open);
            after = open.stream().map(Slot::key).collect(Collectors.toSet());
        }
        return slots;
    }

    /** One of a kind, but for those who use what is built, who are asked each by themselves. */
    private static List<Slot> slots(StepKind kind, RouteFacts facts, Organs organs, Set<String> after) {
        return kind == StepKind.MONITORING_USER_OPINION
                ? facts.users().stream().map(user -> new Slot(kind.key() + "-" + user, kind, new Seat(kind.role(), user, false), after)).toList()
                : List.of(new Slot(kind.key(), kind,
                        seat(kind, facts.ownerDepartment(), facts.industryAuthority(), facts.orderedBy(), organs), after));
    }

    /**
     * Who sits where a step is taken up again.
     *
     * @param sitting who sat there last
     */
    static Seat seatAgain(StepKind kind, String owner, Seat sitting, Organs organs) {
        return seat(kind, owner, sitting.department(), sitting, organs);
    }

    private static Seat seat(StepKind kind, String owner, String industryAuthority, Seat orderedBy, Organs organs) {
        return switch (kind) {
            case MONITORING_USER_OPINION -> new Seat(kind.role(), industryAuthority, false);
            case GOVERNMENT_REPORT, RECTIFICATION_RESPONSE, FINDING_HEARING, POST_EVALUATION_MATERIAL, POST_EVALUATION_STATEMENT ->
                    new Seat(kind.role(), owner, false);
            case RECTIFICATION_VERIFICATION, FINDING_DECISION -> unlessOwn(kind, holding(orderedBy, organs), owner, organs);
            case INDUSTRY_OPINION, ACCEPTANCE_BY_INDUSTRY, POST_EVALUATION_BY_INDUSTRY ->
                    new Seat(kind.role(), industryAuthority, industryAuthority.equals(owner));
            default -> seat(kind, owner, organs);
        };
    }

    private static Seat seat(StepKind kind, String owner, Organs organs) {
        return unlessOwn(kind, new Seat(kind.role(), organs.require(kind.role()), false), owner, organs);
    }

    /** An office keeps its order whichever department holds it now; an industry authority is no office. */
    private static Seat holding(Seat orderedBy, Organs organs) {
        return new Seat(orderedBy.role(), organs.holder(orderedBy.role()).orElse(orderedBy.department()), false);
    }

    /**
     * Nobody judges the matter of their own department: the vice-mayor in charge signs where the office would (A5, A6), and
     * where that is the same department, as in a county, the next above. Only where all of them are does the organ's own
     * word stand, marked as such, so that no matter is without somebody to decide it.
     */
    private static Seat unlessOwn(StepKind kind, Seat usual, String owner, Organs organs) {
        if (!kind.mindsOwner() || !usual.department().equals(owner)) {
            return usual;
        }
        if (!kind.isClosedToOwner()) {
            return new Seat(usual.role(), usual.department(), true);
        }
        return Organs.INSTEAD.stream().flatMap(role -> organs.holder(role).stream()
                        .filter(holder -> !holder.equals(owner)).map(holder -> new Seat(role, holder, false)))
                .findFirst().orElseGet(() -> new Seat(usual.role(), usual.department(), true));
    }
}
