package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the owner owes on the way to acceptance, from state and clock alone (A28-A31). */
@ApplicationScoped
class AcceptanceDuties {
    private final Obligations obligations;
    private final AcceptanceFiles files;

    AcceptanceDuties(Obligations obligations, AcceptanceFiles files) {
        this.obligations = obligations;
        this.files = files;
    }

    Uni<Void> follow(AcceptanceFile file) {
        List<Turn> turns = file.latestRound().map(files::turns).orElse(List.of());
        return keep(file, ObligationKind.END_TRIAL, endOfTrial(file), isPast(file))
                .chain(() -> keep(file, ObligationKind.ACCEPT_IN_TIME, acceptance(file), file.course().acceptedOn() != null))
                .chain(() -> keep(file, ObligationKind.FILE_UPSTREAM_ACCEPTANCE, upstream(file), !hasToFile(file)))
                .chain(() -> obligations.keep(ObligationKind.CORRECT_ACCEPTANCE, subject(file), answers(file, turns),
                        turns.stream().filter(turn -> turn.closedAt() != null).map(turn -> cause(file, turn)).collect(Collectors.toSet())));
    }

    private Uni<Void> keep(AcceptanceFile file, ObligationKind kind, List<Duty> owed, boolean fulfilled) {
        return obligations.keep(kind, subject(file), owed, fulfilled ? Set.of(file.id()) : Set.of());
    }

    private static Subject subject(AcceptanceFile file) {
        return new Subject(SubjectType.PROJECT, file.id());
    }

    /** Pre-accepted, or reported to be. */
    private static boolean isPast(AcceptanceFile file) {
        return file.project().stage() != Stage.TRIAL_OPERATION || file.isFiling();
    }

    private static List<Duty> endOfTrial(AcceptanceFile file) {
        return isPast(file) || file.isUpstream() ? List.of()
                : file.trialEnd().map(end -> duty(file, file.id(), "", null, end.due())).stream().toList();
    }

    private static List<Duty> acceptance(AcceptanceFile file) {
        boolean awaited = file.project().stage() == Stage.TRIAL_OPERATION || file.project().stage() == Stage.PRE_ACCEPTED;
        return awaited && file.course().hasDue() ? List.of(duty(file, file.id(), "", file.course().dueOn(), null)) : List.of();
    }

    /** The upper level has come to its result, and the office does not have it yet. */
    private static boolean hasToFile(AcceptanceFile file) {
        return file.course().upstreamAcceptedOn() != null && file.course().acceptedOn() == null && file.latest(ReportKind.UPSTREAM)
                .filter(one -> one.state() == ReportState.HANDED_IN || one.state() == ReportState.FILED).isEmpty();
    }

    private static List<Duty> upstream(AcceptanceFile file) {
        return hasToFile(file) ? List.of(duty(file, file.id(), "", file.course().upstreamDue(), null)) : List.of();
    }

    private static List<Duty> answers(AcceptanceFile file, List<Turn> turns) {
        return turns.stream().filter(turn -> turn.closedAt() == null && file.openRound().isPresent())
                .map(turn -> duty(file, cause(file, turn), "：" + Texts.of(Locale.CHINA, "roundState." + turn.state()), turn.due(), null))
                .toList();
    }

    private static UUID cause(AcceptanceFile file, Turn turn) {
        return UUID.nameUUIDFromBytes((file.latestRound().orElseThrow().id() + " " + turn.number()).getBytes(StandardCharsets.UTF_8));
    }

    private static Duty duty(AcceptanceFile file, UUID cause, String what, LocalDate due, LocalDate since) {
        Project project = file.project();
        return new Duty(cause, project.id(), project.ownerDepartment(), null, Role.PROJECT_OWNER, project.name() + what, due, since,
                page(project.id()));
    }

    static String page(UUID project) {
        return "/projects/" + project + "?tab=acceptance";
    }
}
