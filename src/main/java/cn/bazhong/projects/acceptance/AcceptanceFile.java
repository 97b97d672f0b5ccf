package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.execution.Standing;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.regulation.Deadline;
import jakarta.annotation.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All there is on one project between its last lot and operation. Pure.
 *
 * @param course {@code null} before anything was entered
 */
record AcceptanceFile(Project project, ProjectProfile profile, @Nullable AcceptanceCourse course, List<Standing.LotRef> lots,
        List<TrialInterruption> interruptions, List<TrialProblem> problems, List<AcceptanceReport> reports,
        List<AcceptanceRound> rounds, List<RoundMaterial> materials, List<Signature> signatures) {

    UUID id() {
        return project.id();
    }

    long version() {
        return course == null ? 0 : course.version();
    }

    Optional<TrialPeriod> period() {
        return course == null || !course.isOnTrial() ? Optional.empty()
                : Optional.of(course.period(interruptions.stream().map(TrialInterruption::standstill).toList()));
    }

    /** The earliest end of the trial; empty before it, and while an interruption puts it off. */
    Optional<Deadline> trialEnd() {
        return period().flatMap(TrialPeriod::end);
    }

    /** The last day for acceptance. The upper level keeps its own time (A31). */
    Optional<Deadline> due() {
        return isUpstream() ? Optional.empty() : period().flatMap(TrialPeriod::due);
    }

    boolean isUpstream() {
        return Boolean.TRUE.equals(profile.upstreamCoordinated());
    }

    /** Only what is built runs on trial and is pre-accepted (A2, A28). */
    boolean isBuilt() {
        return project.contentKind() == ProjectProfile.ContentKind.CONSTRUCTION;
    }

    /** Day on which the last lot was complete; empty before. */
    Optional<LocalDate> completedOn() {
        return lots.isEmpty() || lots.stream().anyMatch(lot -> lot.completedOn() == null) ? Optional.empty()
                : lots.stream().map(Standing.LotRef::completedOn).max(Comparator.naturalOrder());
    }

    /** Not solved, and in the way of acceptance. */
    List<TrialProblem> seriousProblems() {
        return problems.stream().filter(TrialProblem::holdsUp).toList();
    }

    Optional<AcceptanceReport> latest(ReportKind kind) {
        return reports.stream().filter(one -> one.kind() == kind).reduce((earlier, later) -> later);
    }

    /** What is handed in on the project as a whole waits to be taken on file. */
    boolean isFiling() {
        return reports.stream().anyMatch(one -> one.kind() != ReportKind.INTERIM && one.state() == ReportState.HANDED_IN);
    }

    /** The pre-acceptance that was taken on file; empty before. */
    Optional<AcceptanceReport> preAccepted() {
        return latest(ReportKind.PRE_ACCEPTANCE).filter(one -> one.state() == ReportState.FILED);
    }

    Optional<AcceptanceRound> latestRound() {
        return rounds.stream().reduce((earlier, later) -> later);
    }

    /** The one being prepared or signed. */
    Optional<AcceptanceRound> openRound() {
        return latestRound().filter(round -> round.state().isOpen());
    }

    /** Whether an acceptance failed and none has passed since (A30). */
    boolean hasFailed() {
        boolean upstream = reports.stream().filter(one -> one.kind() == ReportKind.UPSTREAM && one.state() == ReportState.FILED)
                .reduce((earlier, later) -> later).filter(one -> !one.passed()).isPresent();
        boolean round = rounds.stream().filter(one -> !one.state().isOpen()).reduce((earlier, later) -> later)
                .filter(one -> one.state() == RoundState.FAILED).isPresent();
        return course != null && course.acceptedOn() == null && (upstream || round);
    }

    /** What counts of each kind in a round: the latest handed in. */
    List<RoundMaterial> standing(AcceptanceRound round) {
        return materials.stream().filter(one -> one.roundId().equals(round.id())).collect(Collectors.toMap(RoundMaterial::kind,
                Function.identity(), BinaryOperator.maxBy(Comparator.comparingInt(RoundMaterial::turn)), TreeMap::new))
                .values().stream().toList();
    }

    List<Signature> signatures(AcceptanceRound round) {
        return signatures.stream().filter(one -> one.roundId().equals(round.id())).toList();
    }

    boolean hasHardware(Boolean declared) {
        return project.category() == ProjectProfile.Category.INFRASTRUCTURE || Boolean.TRUE.equals(declared);
    }
}
