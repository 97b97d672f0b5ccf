package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which projects of the year before go on in a year, and with how much (A15). Pure. */
final class CarryOver {
    private static final Set<Stage> NOT_BEGUN = EnumSet.of(Stage.LISTED, Stage.IN_APPROVAL, Stage.APPROVED);

    /** Why a project is proposed. */
    @Schema(name = "CarryOverReason")
    enum Reason {
        /** It planned money for the year. */
        FUNDS_IN_YEAR,
        NOT_BEGUN
    }

    /**
     * A project that is proposed.
     *
     * @param funds what it planned for the year; where it planned nothing, what it was to have in the year before
     */
    record Proposal(StandingLine line, Reason reason, Funds funds) {
    }

    private CarryOver() {
    }

    /** Those that stand, have not ended and are not on the list of the year yet. */
    static List<StandingLine> candidates(List<StandingLine> yearBefore, List<StandingLine> year, Set<UUID> entered) {
        Set<UUID> listed = year.stream().map(line -> line.project().id()).collect(Collectors.toSet());
        return yearBefore.stream().filter(StandingLine::isInForce).filter(line -> !line.stage().isFinal())
                .filter(line -> !listed.contains(line.project().id()) && !entered.contains(line.project().id())).toList();
    }

    /** @param profiles of the candidates by line */
    static List<Proposal> proposals(List<StandingLine> candidates, Map<UUID, ProjectProfile> profiles, int year) {
        return candidates.stream().flatMap(line -> proposal(line, Funds.ofYear(profiles.get(line.line()), year))).toList();
    }

    private static Stream<Proposal> proposal(StandingLine line, Funds planned) {
        if (planned.total().signum() > 0) {
            return Stream.of(new Proposal(line, Reason.FUNDS_IN_YEAR, planned));
        }
        return NOT_BEGUN.contains(line.stage()) ? Stream.of(new Proposal(line, Reason.NOT_BEGUN, line.funds())) : Stream.empty();
    }
}
