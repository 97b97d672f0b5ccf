package cn.bazhong.projects.operation;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner owes on a running system, from state and clock alone (A8, A45). */
@ApplicationScoped
class OperationDuties {
    private final Obligations obligations;
    private final Policies policies;
    private final Clock clock;

    OperationDuties(Obligations obligations, Policies policies, Clock clock) {
        this.obligations = obligations;
        this.policies = policies;
        this.clock = clock;
    }

    Uni<Void> follow(OperationFile file) {
        Subject subject = new Subject(SubjectType.PROJECT, file.id());
        return policies.inForce(file.project().jurisdiction(), LocalDate.now(clock)).chain(policy ->
                obligations.keep(ObligationKind.SHUT_DOWN_SYSTEM, subject, toShutDown(file)
                                .map(system -> duty(file, system.id(), system.name(), system.dueOn(), null)).toList(),
                        file.systems().stream().filter(system -> !system.isRunning()).map(ReplacedSystem::id).collect(Collectors.toSet()))
                        .chain(() -> obligations.keep(ObligationKind.RENEW_ASSESSMENT, subject,
                                renewals(file, policy.policy().assessmentReminderDays()), file.assessments().stream()
                                        .filter(one -> !one.isLatest()).map(Assessment::id).collect(Collectors.toSet()))));
    }

    /** What ended owes nothing any more. */
    private static Stream<ReplacedSystem> toShutDown(OperationFile file) {
        return file.project().stage().isFinal() ? Stream.empty() : file.systems().stream().filter(ReplacedSystem::isRunning);
    }

    private static List<Duty> renewals(OperationFile file, @Nullable Integer reminderDays) {
        return !OmBudgetGuards.ACCEPTED.contains(file.project().stage()) ? List.of() : file.latest().stream().map(one -> duty(file, one.id(),
                Texts.of(Locale.CHINA, "assessmentKind." + one.kind()), one.hasDay() ? one.validUntil() : null,
                firstDay(one.passed() && one.hasDay() ? one.validUntil() : null, reminderDays))).toList();
    }

    /** From which day one is reminded; {@code null} from now on: nothing says later, or it does not hold at all. */
    static LocalDate firstDay(@Nullable LocalDate validUntil, @Nullable Integer reminderDays) {
        return validUntil == null || reminderDays == null ? null : validUntil.minusDays(reminderDays);
    }

    private static Duty duty(OperationFile file, UUID cause, String what, LocalDate due, LocalDate since) {
        Project project = file.project();
        return new Duty(cause, project.id(), project.ownerDepartment(), null, Role.PROJECT_OWNER, project.name() + "：" + what, due, since,
                page(project.id()));
    }

    static String page(UUID project) {
        return "/projects/" + project + "?tab=operation";
    }
}
