package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.procedure.Escalation.Addressee;
import cn.bazhong.projects.procedure.Escalation.Level;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.regulation.WorkingDays;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Puts overdue steps to whoever stands above, on working days: an act of the clock. Several instances may do so at once; each
 * step is claimed with its procedure and done in one transaction.
 */
@ApplicationScoped
class EscalationRound {
    private static final Logger LOG = Logger.getLogger(EscalationRound.class);
    private static final int PAGE = 100;

    private final Escalations escalations;
    private final FollowUps followUps;
    private final Steps steps;
    private final Policies policies;
    private final Calendar calendar;
    private final OrganRegister organs;
    private final Signing signing;
    private final Departments departments;
    private final Matters matters;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    EscalationRound(Escalations escalations, FollowUps followUps, Steps steps, Policies policies, Calendar calendar,
            OrganRegister organs, Signing signing, Departments departments, Matters matters, Events events, Ids ids, Clock clock) {
        this.escalations = escalations;
        this.followUps = followUps;
        this.steps = steps;
        this.policies = policies;
        this.calendar = calendar;
        this.organs = organs;
        this.signing = signing;
        this.departments = departments;
        this.matters = matters;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** A day as the round goes through it. */
    private record Today(LocalDate date, WorkingDays days, Directory directory) {
    }

    @Scheduled(every = "{portal.escalation.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> go() {
        LocalDate today = LocalDate.now(clock);
        return calendar.days().chain(days -> days.isWorked(today) ? departments.directory()
                .chain(directory -> through(new Today(today, days, directory))) : Uni.createFrom().voidItem());
    }

    private Uni<Void> through(Today today) {
        return policies.all().chain(versions -> Multi.createFrom().iterable(versions)
                .onItem().transformToUniAndConcatenate(version -> byVersion(version, today)).collect().last());
    }

    /** Everything that runs by a version, level by level: what is long overdue goes to both. */
    private Uni<Void> byVersion(PolicyInForce version, Today today) {
        return Multi.createFrom().items(Level.values()).filter(level -> level.days(version.policy()) != null)
                .onItem().transformToUniAndConcatenate(level -> from(Escalations.Candidate.NONE, level,
                        Escalating.lastOverdue(today.date(), level.days(version.policy()), today.days()), version, today))
                .collect().last();
    }

    private Uni<Void> from(Escalations.Candidate after, Level level, LocalDate last, PolicyInForce version, Today today) {
        return Panache.withSession(() -> escalations.waiting(version.id(), level, last, after, PAGE))
                .chain(page -> Multi.createFrom().iterable(page)
                        .onItem().transformToUniAndConcatenate(one -> inItsOwnTransaction(one, version, today)).collect().last()
                        .chain(() -> page.size() < PAGE ? Uni.createFrom().voidItem()
                                : from(page.get(PAGE - 1), level, last, version, today)));
    }

    /** One that fails does not keep the others waiting; it is tried again with the next round. */
    private Uni<Void> inItsOwnTransaction(Escalations.Candidate found, PolicyInForce version, Today today) {
        return Panache.withTransaction(() -> escalate(found, version, today))
                .onFailure().invoke(failure -> LOG.errorf(failure, "Step %s was not escalated", found.step()))
                .onFailure().recoverWithNull();
    }

    /** Looked at anew under the lock: it may have been done, or put off, since it was found. */
    private Uni<Void> escalate(Escalations.Candidate found, PolicyInForce version, Today today) {
        return escalations.claim(found.procedure()).chain(procedure -> procedure == null ? Uni.createFrom().voidItem()
                : steps.require(found.step()).chain(step -> escalations.of(step).chain(before -> {
                    Escalating escalating = new Escalating(procedure, step, version.policy(), today.days());
                    List<Level> reached = escalating.reached(today.date(), before.stream().map(Escalation::level).toList());
                    return reached.isEmpty() ? Uni.createFrom().voidItem() : escalate(escalating, reached, today);
                })));
    }

    private Uni<Void> escalate(Escalating escalating, List<Level> reached, Today today) {
        Procedure procedure = escalating.procedure();
        return organs.of(procedure.jurisdiction()).chain(holders -> signing.of(escalating.step().department())
                .chain(levels -> Multi.createFrom().iterable(reached).onItem().transformToUniAndConcatenate(level ->
                        put(escalating, level, escalating.addressees(level, levels, holders), today)).collect().last()))
                .chain(() -> followUps.keep(List.of(procedure.id())));
    }

    private Uni<Void> put(Escalating escalating, Level level, List<Addressee> to, Today today) {
        List<Escalation> fresh = to.stream().map(addressee ->
                new Escalation(ids.next(), escalating.step(), level, addressee, clock.instant())).toList();
        return to.isEmpty() ? Uni.createFrom().voidItem() : escalations.persist(fresh)
                .chain(escalations::flush).chain(() -> events.append(told(escalating, level, to, today)));
    }

    private NewEvent told(Escalating escalating, Level level, List<Addressee> to, Today today) {
        Procedure procedure = escalating.procedure();
        Step step = escalating.step();
        UUID project = procedure.projectId();
        return NewEvent.of(matters.of(procedure).subject(procedure), ProcedureEvent.STEP_ESCALATED, Actor.PORTAL).under(level.article())
                .with("step", step.kind().name()).with("round", step.round()).with("level", level.name())
                .with("due", step.due().toString()).with("from", today.directory().name(step.department()))
                .with("to", to.stream().map(one -> name(one, today.directory())).distinct().collect(Collectors.joining("、")))
                .ofProject(project);
    }

    private static String name(Addressee to, Directory directory) {
        return directory.name(to.department()) + (to.person() == null ? "" : " " + to.personName());
    }
}
