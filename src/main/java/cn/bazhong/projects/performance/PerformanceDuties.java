package cn.bazhong.projects.performance;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is owed of reports on a project's performance, from its state and the clock alone (A40-A42). */
@ApplicationScoped
class PerformanceDuties {
    /** So many years ahead are the reports written down, each to be told of in its time. */
    private static final int AHEAD = 5;

    private final Cases cases;
    private final Obligations obligations;

    PerformanceDuties(Cases cases, Obligations obligations) {
        this.cases = cases;
        this.obligations = obligations;
    }

    /** The caller holds the lock of the project. */
    Uni<Void> follow(Project project) {
        return cases.of(project).chain(this::keep);
    }

    private Uni<Void> keep(PerformanceCase found) {
        return keep(found, ObligationKind.REPORT_MONITORING, monitoring(found))
                .chain(() -> keep(found, ObligationKind.SUBMIT_FINAL_ACCOUNTS, accounts(found)))
                .chain(() -> keep(found, ObligationKind.SELF_EVALUATE, selfEvaluation(found)))
                .chain(() -> keep(found, ObligationKind.POST_EVALUATE, postEvaluation(found)));
    }

    private Uni<Void> keep(PerformanceCase found, ObligationKind kind, List<Duty> owed) {
        Set<UUID> fulfilled = found.reports().stream().filter(one -> one.isSubmitted() && one.state() != PerformanceState.ENDED)
                .map(one -> one.kind() == ReportKind.POST_EVALUATION ? one.id() : cause(found, one.kind(), one.year())).collect(Collectors.toSet());
        return obligations.keep(kind, new Subject(SubjectType.PROJECT, found.project().id()), owed, fulfilled);
    }

    /** Every year that is not reported yet, those to come among them; what is overdue stays owed (A41). */
    static List<Duty> monitoring(PerformanceCase found) {
        return found.years(found.today().getYear() + AHEAD).stream()
                .filter(year -> found.ofYear(year).filter(PerformanceReport::isSubmitted).isEmpty())
                .map(year -> duty(found, ReportKind.MONITORING, year, "年度绩效监控报告", found.reportDue(year), found.reportFrom(year)))
                .toList();
    }

    static List<Duty> accounts(PerformanceCase found) {
        boolean owed = found.isAccepted() && found.latest(ReportKind.FINAL_ACCOUNTS).isEmpty();
        return owed ? List.of(duty(found, ReportKind.FINAL_ACCOUNTS, 0, "竣工结算和财务决算", found.accountsDue().orElse(null), null)) : List.of();
    }

    static List<Duty> selfEvaluation(PerformanceCase found) {
        boolean owed = found.isInOperation() && found.latest(ReportKind.SELF_EVALUATION).isEmpty();
        return owed ? found.window().map(window -> duty(found, ReportKind.SELF_EVALUATION, 0, "自评价", window.to(), window.from()))
                .stream().toList() : List.of();
    }

    /** Of whoever ordered it; on the organ's own project the vice-mayor in charge did (A5). */
    static List<Duty> postEvaluation(PerformanceCase found) {
        return found.reports().stream().filter(one -> one.kind() == ReportKind.POST_EVALUATION && one.state().isOpen())
                .map(one -> new Duty(one.id(), found.project().id(), found.evaluator().department(), null, found.evaluator().role(),
                        found.project().name() + "：后评价", one.due(), null, page(one))).toList();
    }

    private static Duty duty(PerformanceCase found, ReportKind kind, int year, String what, LocalDate due, LocalDate since) {
        Project project = found.project();
        return new Duty(cause(found, kind, year), project.id(), project.ownerDepartment(), null, Role.PROJECT_OWNER,
                project.name() + "：" + (year == 0 ? "" : year + " ") + what, due, since, "/projects/" + project.id() + "?tab=performance");
    }

    /** The same on every look, so that nothing is owed twice. */
    private static UUID cause(PerformanceCase found, ReportKind kind, int year) {
        int of = kind == ReportKind.MONITORING ? year : 0;
        return UUID.nameUUIDFromBytes((found.project().id() + " " + kind + " " + of).getBytes(StandardCharsets.UTF_8));
    }

    static String page(PerformanceReport report) {
        return "/performance/" + report.id();
    }
}
