package cn.bazhong.projects.reminder;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.procedure.DueSoon;
import cn.bazhong.projects.procedure.InboxItem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Goes through everybody who may be reminded, on working days alone. Several instances may do so at once: each message is
 * claimed before it is sent, and one that failed is tried again in a later round.
 */
@ApplicationScoped
class ReminderRound {
    private static final Logger LOG = Logger.getLogger(ReminderRound.class);
    private static final int PAGE = 100;

    private final ReminderConfig config;
    private final Reminders reminders;
    private final DueSoon dueSoon;
    private final Departments departments;
    private final Calendar calendar;
    private final ReactiveMailer mailer;
    private final Clock clock;

    ReminderRound(ReminderConfig config, Reminders reminders, DueSoon dueSoon, Departments departments, Calendar calendar,
            ReactiveMailer mailer, Clock clock) {
        this.config = config;
        this.reminders = reminders;
        this.dueSoon = dueSoon;
        this.departments = departments;
        this.calendar = calendar;
        this.mailer = mailer;
        this.clock = clock;
    }

    @Scheduled(every = "{portal.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> go() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!config.enabled() || now.toLocalTime().isBefore(config.from())) {
            return Uni.createFrom().voidItem();
        }
        LocalDate today = now.toLocalDate();
        return calendar.days().chain(days -> days.isWorked(today) ? departments.directory()
                .chain(directory -> from("", today, directory)) : Uni.createFrom().voidItem());
    }

    private Uni<Void> from(String after, LocalDate today, Directory directory) {
        return reminders.waiting(today, after, PAGE).chain(page -> Multi.createFrom().iterable(page)
                .onItem().transformToUniAndConcatenate(one -> remind(one, today, directory)).collect().last()
                .chain(() -> page.size() < PAGE ? Uni.createFrom().voidItem()
                        : from(page.get(PAGE - 1).id(), today, directory)));
    }

    private Uni<Void> remind(Reminders.Addressee person, LocalDate today, Directory directory) {
        Optional<Actor> actor = actor(person, today, directory);
        return actor.isEmpty() ? Uni.createFrom().voidItem()
                : Panache.withSession(() -> dueSoon.of(actor.get()))
                        .chain(items -> reminders.claim(person.id(), today, items.size(), clock.instant())
                                .chain(claimed -> claimed ? send(person, items, today) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> send(Reminders.Addressee person, List<InboxItem> items, LocalDate today) {
        String body = Digest.body(person.name(), items, today, config.portalAddress().orElse(""),
                person.language());
        return mailer.send(Mail.withText(person.email(), Digest.subject(items, today, person.language()), body)).replaceWith(true)
                .onFailure().recoverWithItem(failure -> {
                    LOG.warnf("A reminder was not sent: %s", failure.getMessage());
                    return false;
                })
                .chain(sent -> reminders.settle(person.id(), today, sent));
    }

    /** As whom they would act today; nobody whose department is no more. */
    private static Optional<Actor> actor(Reminders.Addressee person, LocalDate today, Directory directory) {
        return directory.answering(person.department(), today).map(Department::code)
                .flatMap(code -> directory.find(code, today))
                .map(department -> new Actor(person.id(), person.name(), department.code(), department.jurisdiction(),
                        person.roles().stream().map(Role::valueOf).collect(Collectors.toSet())));
    }
}
