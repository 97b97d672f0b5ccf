package cn.bazhong.projects.determination;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.restriction.CauseKind;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What is owed on a finding: by the organ where the owner said nothing or says it is put right, by the owner its data. */
@ApplicationScoped
class DeterminationDuties {
    private static final Set<ObligationKind> KINDS = EnumSet.of(ObligationKind.DECIDE_FINDING, ObligationKind.DELIVER_DATA,
            ObligationKind.CHECK_DELIVERY, ObligationKind.CHECK_REMEDY);

    private final Determinations determinations;
    private final Procedures procedures;
    private final Obligations obligations;

    DeterminationDuties(Determinations determinations, Procedures procedures, Obligations obligations) {
        this.determinations = determinations;
        this.procedures = procedures;
        this.obligations = obligations;
    }

    /** The caller holds its lock. */
    Uni<Void> follow(Determination found) {
        return procedures.openStep(ProcedureKind.RESTRICTION_FINDING, found.id()).chain(open -> determinations.finders(found)
                .chain(finders -> Multi.createFrom().iterable(KINDS).onItem().transformToUniAndConcatenate(kind ->
                        obligations.keep(kind, Determination.subject(found.id()), owed(kind, found, open, finders), fulfilled(found)))
                        .collect().last())).replaceWithVoid();
    }

    private static Set<UUID> fulfilled(Determination found) {
        return found.state() == DeterminationState.DROPPED ? Set.of() : Set.of(found.id());
    }

    static List<Duty> owed(ObligationKind kind, Determination found, Step open, Finders finders) {
        boolean data = found.kind() == CauseKind.DATA_NOT_DELIVERED;
        return switch (kind) {
            case DECIDE_FINDING -> open != null && open.kind() == StepKind.FINDING_HEARING
                    ? List.of(byOrgan(found, finders, open.dueOrNull().plusDays(1))) : List.of();
            case DELIVER_DATA -> data && found.state() == DeterminationState.FOUND && !found.isRemedyOpen()
                    ? List.of(new Duty(found.id(), null, finders.owner(), null, Role.PROJECT_OWNER, title(found), null, null, page(found)))
                    : List.of();
            case CHECK_DELIVERY -> data && found.isRemedyOpen() ? List.of(byOrgan(found, finders, null)) : List.of();
            case CHECK_REMEDY -> !data && found.isRemedyOpen() ? List.of(byOrgan(found, finders, null)) : List.of();
            default -> List.of();
        };
    }

    private static Duty byOrgan(Determination found, Finders finders, LocalDate since) {
        Role role = finders.organs().actingFor(found.role(), finders.owner());
        return new Duty(found.id(), null, finders.organs().holder(role).orElse(found.department()), null, role, title(found), null, since,
                page(found));
    }

    private static String title(Determination found) {
        return Texts.of(Locale.CHINA, "causeKind." + found.kind()) + (found.year() == null ? "" : "（" + found.year() + "）");
    }

    private static String page(Determination found) {
        return DeterminationViews.PAGE + found.id();
    }
}
