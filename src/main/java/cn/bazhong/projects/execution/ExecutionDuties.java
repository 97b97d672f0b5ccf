package cn.bazhong.projects.execution;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.WorkingDays;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an owner owes while its project is carried out: the milestones by their day, and a report for every month that is over. */
@ApplicationScoped
class ExecutionDuties {
    private final Obligations obligations;
    private final Calendar calendar;
    private final StoredJson json;

    ExecutionDuties(Obligations obligations, Calendar calendar, StoredJson json) {
        this.obligations = obligations;
        this.calendar = calendar;
        this.json = json;
    }

    Uni<Void> follow(Site site) {
        Subject subject = new Subject(SubjectType.PROJECT, site.project().id());
        Set<UUID> reached = site.register().milestones().stream().filter(Milestone::isReached).map(Milestone::id)
                .collect(Collectors.toSet());
        Set<UUID> reported = site.register().reports().stream().map(one -> cause(site.project(), one.month()))
                .collect(Collectors.toSet());
        return obligations.keep(ObligationKind.REACH_MILESTONE, subject, milestones(site), reached)
                .chain(() -> obligations.keep(ObligationKind.REPORT_INCIDENT, subject, delays(site), told(site)))
                .chain(() -> calendar.daysToKeep())
                .chain(days -> obligations.keep(ObligationKind.REPORT_PROGRESS, subject, report(site, days), reported));
    }

    private static boolean isGoingOn(Project project) {
        return project.stage() == Stage.IN_EXECUTION && !project.hold().isHeld();
    }

    /** Of what stands still by itself, nothing is owed. */
    private static Stream<Milestone> awaited(Site site) {
        return !isGoingOn(site.project()) ? Stream.empty() : site.register().milestones().stream()
                .filter(one -> !one.isReached() && !site.register().isSuspended(one.lotId()));
    }

    /** To be reported when it is as late as policy has it and no report has told of it yet (A26). */
    private static List<Duty> delays(Site site) {
        Project project = site.project();
        return awaited(site).filter(one -> !one.isReported()).map(one -> new Duty(one.id(), project.id(), project.ownerDepartment(),
                null, Role.PROJECT_OWNER, project.name() + "：" + one.name(), null, one.toReportFrom(site.policy().policy()),
                "/incidents/new?project=" + project.id())).toList();
    }

    private static Set<UUID> told(Site site) {
        return site.register().milestones().stream().filter(Milestone::isReported).map(Milestone::id).collect(Collectors.toSet());
    }

    /** Told as long before the day as other matters turn amber. */
    private static List<Duty> milestones(Site site) {
        return awaited(site).map(one -> duty(site, one.id(), one.name(), one.plannedOn(),
                one.plannedOn().minusDays(site.policy().policy().amberDays()))).toList();
    }

    /** For the first month that is not reported, once it is over. */
    private List<Duty> report(Site site, WorkingDays days) {
        return !isGoingOn(site.project()) ? List.of() : next(site.register()).map(month -> {
            LocalDate over = month.atEndOfMonth();
            Integer limit = site.policy().policy().progressReportDays();
            LocalDate due = limit == null ? null : LegalClock.afterWorkingDays(over, limit, List.of(), days).due();
            return duty(site, cause(site.project(), month), month.toString(), due, over.plusDays(1));
        }).toList();
    }

    private Stream<YearMonth> next(Register register) {
        return register.lastReport().map(last -> last.month().plusMonths(1)).or(() -> register.lots().stream()
                .filter(lot -> lot.procurementJson() != null)
                .map(lot -> YearMonth.from(json.read(lot.procurementJson(), Procurement.class).chosen().startedOn()))
                .min(YearMonth::compareTo)).stream();
    }

    private static Duty duty(Site site, UUID cause, String what, LocalDate due, LocalDate since) {
        Project project = site.project();
        return new Duty(cause, project.id(), project.ownerDepartment(), null, Role.PROJECT_OWNER, project.name() + "：" + what, due,
                since, "/projects/" + project.id() + "?tab=execution");
    }

    private static UUID cause(Project project, YearMonth month) {
        return UUID.nameUUIDFromBytes((project.id() + " " + month).getBytes(StandardCharsets.UTF_8));
    }
}
