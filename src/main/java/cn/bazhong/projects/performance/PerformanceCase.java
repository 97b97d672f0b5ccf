package cn.bazhong.projects.performance;

import cn.bazhong.projects.execution.ExecutionFigures;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Stage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A project with everything its reports rest on. Pure. */
record PerformanceCase(Project project, ProjectProfile profile, ExecutionFigures figures, Course dates, PolicyInForce policy,
        Evaluator evaluator, List<PerformanceReport> reports, LocalDate today) {
    private static final Set<Stage> BEFORE_ACCEPTANCE = EnumSet.of(Stage.IN_EXECUTION, Stage.TRIAL_OPERATION, Stage.PRE_ACCEPTED);
    private static final Set<Stage> ACCEPTED = EnumSet.of(Stage.ACCEPTED, Stage.IN_OPERATION);

    boolean isAccepted() {
        return ACCEPTED.contains(project.stage());
    }

    boolean isInOperation() {
        return project.stage() == Stage.IN_OPERATION && dates.inOperationSince() != null;
    }

    /** Day on which carrying it out began, by the registers or by its record, whichever is earlier; empty before. */
    Optional<LocalDate> startedOn() {
        if (!BEFORE_ACCEPTANCE.contains(project.stage()) && !isAccepted()) {
            return Optional.empty();
        }
        return Stream.of(figures.startedOn(), dates.begunOn()).filter(Objects::nonNull).min(LocalDate::compareTo).or(() -> Optional.of(today));
    }

    /** Every year in which it was carried out, until that one; a suspension does not end it (A41). */
    List<Integer> years(int until) {
        int last = dates.acceptedOn() == null ? until : Math.min(until, dates.acceptedOn().getYear());
        return startedOn().map(first -> IntStream.rangeClosed(first.getYear(), last).boxed().toList()).orElse(List.of());
    }

    /** Last day for the report of a year. */
    LocalDate reportDue(int year) {
        return policy.policy().monitoringReportDue().atYear(year);
    }

    /** The month before its last day is the time to write it. */
    LocalDate reportFrom(int year) {
        return reportDue(year).minusMonths(1).plusDays(1);
    }

    /** Last day for the final accounts; empty before acceptance, and where policy sets none (A40). */
    Optional<LocalDate> accountsDue() {
        Integer months = policy.policy().finalAccountsDueMonths();
        return months == null || dates.acceptedOn() == null ? Optional.empty() : Optional.of(dates.acceptedOn().plusMonths(months));
    }

    boolean isMajor() {
        return policy.policy().isMajorProject(project.totalInvestment());
    }

    /** When its owner evaluates it; empty before it is in operation (A42). */
    Optional<EvaluationWindow> window() {
        return dates.inOperationSince() == null ? Optional.empty()
                : Optional.of(EvaluationWindow.of(dates.inOperationSince(), policy.policy()));
    }

    /** Organisation codes of the departments that take part in it (A22). */
    Set<String> participants() {
        return profile.participants().stream().map(ProjectProfile.Participant::department).filter(Objects::nonNull)
                .filter(one -> !one.equals(project.ownerDepartment())).collect(Collectors.toCollection(TreeSet::new));
    }

    Optional<PerformanceReport> latest(ReportKind kind) {
        return reports.stream().filter(one -> one.kind() == kind && one.state() != PerformanceState.ENDED).reduce((first, last) -> last);
    }

    Optional<PerformanceReport> ofYear(int year) {
        return reports.stream().filter(one -> one.kind() == ReportKind.MONITORING && one.year() == year).findFirst();
    }

    /** Whether the system runs, on trial or already in operation, in the time a report of that year tells of. */
    boolean isOnTrial(int year) {
        return dates.trialSince() != null && dates.trialSince().getYear() <= year;
    }
}
