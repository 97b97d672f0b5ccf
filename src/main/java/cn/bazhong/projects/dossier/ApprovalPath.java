package cn.bazhong.projects.dossier;

import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The ways open to a project, and what of the one it takes is still to be done. Pure.
 *
 * @param options every way the Measures know for such a project, with what stands against each
 * @param chosen  the way taken; {@code null} before the owner has chosen
 */
record ApprovalPath(PathFacts facts, List<Option> options, Option chosen) {

    /**
     * One way.
     *
     * @param findings what stands against it, or what the reviewers have to judge
     */
    record Option(PathKind kind, List<Finding> findings) {

        boolean isPermitted() {
            return findings.stream().noneMatch(Finding::blocks);
        }
    }

    /** How it stands with one dossier of the way taken. Texts: {@code standing.<name>}. */
    enum Standing {
        /** Approved; also by a dossier of another way that says the same. */
        APPROVED,
        /** Approved, but its amount has grown past what needs the government's decision (A21). */
        TO_REPEAT,
        /** The one whose turn it is. */
        NEXT,
        /** Waits for those before it. */
        LATER
    }

    /**
     * A dossier of the way taken.
     *
     * @param government whether the city's government decides on it at the amount known now (A9, A21)
     */
    record Station(DossierType type, Standing standing, boolean government) {
    }

    static ApprovalPath of(PathFacts facts, PathKind chosen) {
        List<Option> options = Arrays.stream(PathKind.values())
                .filter(kind -> kind.isService() == facts.takesServicePath())
                .map(kind -> option(facts, kind)).toList();
        return new ApprovalPath(facts, options, chosen == null ? null : option(facts, chosen));
    }

    private static Option option(PathFacts facts, PathKind kind) {
        return new Option(kind, Rule.all(PathRules.ALL, facts.with(kind)));
    }

    /** The shortest way that is open; {@code null} where the owner still owes something for every one. */
    PathKind advised() {
        return options.stream().filter(Option::isPermitted).map(Option::kind).reduce((longer, shorter) -> shorter).orElse(null);
    }

    /** Whether the way taken is still open: an amount may have crossed the ceiling since it was chosen. */
    boolean stands() {
        return chosen != null && chosen.isPermitted();
    }

    /** What the way taken asks for, in order. What was approved stays approved as far as the amount known now lets it. */
    List<Station> stations(List<Approval> approvals) {
        if (chosen == null) {
            return List.of();
        }
        Map<DossierType, Approval> approved =
                approvals.stream().collect(Collectors.toMap(Approval::type, Function.identity(), (first, later) -> later));
        boolean[] turnGiven = new boolean[1];
        return chosen.kind().dossiers().stream().map(type -> station(type, approved, turnGiven)).toList();
    }

    private Station station(DossierType type, Map<DossierType, Approval> approved, boolean[] turnGiven) {
        boolean government = type.goesToGovernment(facts.profile(), facts.amount(), facts.policy());
        Approval own = approved.get(type);
        if (own != null && stillStands(own)) {
            return new Station(type, government && !own.byGovernment() ? Standing.TO_REPEAT : Standing.APPROVED, government);
        }
        if (isCovered(type, approved)) {
            return new Station(type, Standing.APPROVED, government);
        }
        Standing standing = turnGiven[0] ? Standing.LATER : Standing.NEXT;
        turnGiven[0] = true;
        return new Station(type, standing, government);
    }

    /** A plan approved for its amount alone does not carry an amount above the ceiling (A17(3)). */
    private boolean stillStands(Approval approval) {
        return approval.type() != DossierType.IMPLEMENTATION_PLAN || facts.isPlanGrounded();
    }

    /**
     * A merged plan holds study and design, both of these hold the plan, and whatever was studied had no need of a proposal
     * any more.
     */
    private boolean isCovered(DossierType type, Map<DossierType, Approval> approved) {
        Approval plan = approved.get(DossierType.IMPLEMENTATION_PLAN);
        boolean planStands = plan != null && stillStands(plan);
        boolean studied = approved.containsKey(DossierType.FEASIBILITY_STUDY);
        return switch (type) {
            case PROPOSAL -> studied || plan != null;
            case FEASIBILITY_STUDY, PRELIMINARY_DESIGN -> planStands;
            case IMPLEMENTATION_PLAN -> studied && approved.containsKey(DossierType.PRELIMINARY_DESIGN);
            case SERVICE_REQUIREMENT_PLAN, UPSTREAM_PLAN -> false;
        };
    }
}
