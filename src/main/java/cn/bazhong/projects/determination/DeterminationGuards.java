package cn.bazhong.projects.determination;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Why something cannot be done on a finding now. Pure; the same answers feed the buttons and guard the calls. */
final class DeterminationGuards {

    private DeterminationGuards() {
    }

    /** @param same findings of the same kind on the same owner that are under way or stand */
    static List<Obstacle> propose(ProposeDetermination asked, Ground ground, List<Determination> same) {
        return same.stream().filter(one -> !asked.kind().isOfAProject() || Objects.equals(one.projectId(), ground.project()))
                .filter(one -> Objects.equals(one.year(), asked.year())).findFirst()
                .map(one -> List.of(Obstacle.of(asked.kind().article(), one.state() == DeterminationState.HEARING
                        ? "determination-under-way" : asked.kind().isOfAYear() ? "determined-for-that-year" : "determination-lasts",
                        one.kind(), one.year() == null ? "" : String.valueOf(one.year()))))
                .orElse(List.of());
    }

    static List<Obstacle> state(Determination found, Step open) {
        return found.state() != DeterminationState.HEARING ? isAt(found) : isHearing(open) ? List.of()
                : List.of(Obstacle.of(found.kind().article(), "determination-heard"));
    }

    /** After the owner was heard, or the day after its last one where it said nothing. */
    static List<Obstacle> decide(Determination found, Step open, LocalDate today) {
        return found.state() != DeterminationState.HEARING ? isAt(found) : isHearing(open) ? StepDesk.silence(open, today) : List.of();
    }

    static List<Obstacle> drop(Determination found) {
        return found.state() == DeterminationState.HEARING ? List.of() : isAt(found);
    }

    /** Also of a finding of a year, though it shortens nothing (A32). */
    static List<Obstacle> report(Determination found) {
        return found.state() == DeterminationState.FOUND ? List.of() : isAt(found);
    }

    static List<Obstacle> refuse(Determination found) {
        return found.state() != DeterminationState.FOUND ? isAt(found) : found.isRemedyOpen() ? List.of()
                : List.of(Obstacle.of(found.kind().article(), "no-remedy-reported"));
    }

    /** What was found of a year holds the whole next one, whatever is corrected before (A32). */
    static List<Obstacle> end(Determination found) {
        return found.state() != DeterminationState.FOUND ? isAt(found) : !found.kind().isOfAYear() ? List.of()
                : List.of(Obstacle.of(found.kind().article(), "determination-of-a-year", String.valueOf(found.year() + 1)));
    }

    private static boolean isHearing(Step open) {
        return open != null && open.kind() == StepKind.FINDING_HEARING;
    }

    private static List<Obstacle> isAt(Determination found) {
        return List.of(Obstacle.of(found.kind().article(), "determination-at", found.state()));
    }
}
