package cn.bazhong.projects.performance;

import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.Article;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why something cannot be reported or decided now. Pure; the same answers feed the buttons and guard the calls. */
final class PerformanceGuards {

    private PerformanceGuards() {
    }

    /** Once, after acceptance (A40). */
    static List<Obstacle> submitAccounts(PerformanceCase found) {
        if (!found.isAccepted()) {
            return List.of(Obstacle.of(Article.A40, "accounts-not-at", found.project().stage()));
        }
        return found.latest(ReportKind.FINAL_ACCOUNTS).map(one -> already(one)).orElse(List.of());
    }

    /** One for every year in which it was carried out, that has begun (A41). */
    static List<Obstacle> submitMonitoring(PerformanceCase found, int year) {
        if (found.startedOn().isEmpty()) {
            return List.of(Obstacle.of(Article.A41, "monitoring-not-at", found.project().stage()));
        }
        if (!found.years(found.today().getYear()).contains(year)) {
            return List.of(Obstacle.of(Article.A41, "monitoring-not-of-year", String.valueOf(year)));
        }
        return found.ofYear(year).map(one -> already(one)).orElse(List.of());
    }

    /** Not before its first day (A42). */
    static List<Obstacle> submitSelfEvaluation(PerformanceCase found) {
        if (!found.isInOperation()) {
            return List.of(Obstacle.of(Article.A42, "evaluation-not-at", found.project().stage()));
        }
        return found.latest(ReportKind.SELF_EVALUATION).map(one -> already(one))
                .orElseGet(() -> found.window().filter(window -> window.isBefore(found.today()))
                        .map(window -> List.of(Obstacle.of(Article.A42, "evaluation-too-early", window.from().toString())))
                        .orElse(List.of()));
    }

    /** As often as it seems called for, but one at a time (A42). */
    static List<Obstacle> orderEvaluation(PerformanceCase found) {
        if (!found.isInOperation()) {
            return List.of(Obstacle.of(Article.A42, "evaluation-not-at", found.project().stage()));
        }
        return found.latest(ReportKind.POST_EVALUATION).filter(one -> one.state().isOpen()).map(one -> already(one)).orElse(List.of());
    }

    static List<Obstacle> mend(PerformanceReport report) {
        return report.state() == PerformanceState.RETURNED ? List.of()
                : List.of(Obstacle.of(report.kind().article(), "report-not-returned", report.state()));
    }

    /** Whether the step the deed concludes is the one it waits for. */
    static List<Obstacle> step(PerformanceReport report, List<Step> waiting, StepKind kind) {
        return waiting(waiting, kind).isPresent() ? List.of() : List.of(Obstacle.of(report.kind().article(), "step-not-open"));
    }

    /** Only what its owner let pass (A42). */
    static List<Obstacle> goOn(PerformanceReport report, List<Step> waiting, LocalDate today) {
        return waiting.stream().filter(step -> OF_THE_OWNER.contains(step.kind())).findFirst()
                .map(step -> StepDesk.silence(step, today))
                .orElse(List.of(Obstacle.of(report.kind().article(), "step-not-open")));
    }

    /** Where a post-evaluation waits for the owner. */
    static final Set<StepKind> OF_THE_OWNER = EnumSet.of(StepKind.POST_EVALUATION_MATERIAL, StepKind.POST_EVALUATION_STATEMENT);

    static Optional<Step> waiting(List<Step> waiting, StepKind kind) {
        return waiting.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /** What the audit found is what finance approves (A40). */
    static List<Obstacle> approve(FinalAccounts accounts) {
        return accounts.agreesWithAudit() ? List.of() : List.of(Obstacle.of(Article.A40, "accounts-not-as-audited", accounts.audit().total(),
                accounts.handedIn().settled()));
    }

    private static List<Obstacle> already(PerformanceReport report) {
        return List.of(Obstacle.of(report.kind().article(), "report-already", report.state()));
    }
}
