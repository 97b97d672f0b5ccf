package cn.bazhong.projects.procedure;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The duties of those to whom an overdue step was put: to see to it. They follow the step. They end with it, or when its clock is
 * stopped; while its last day lies ahead again nobody is asked.
 */
@ApplicationScoped
class FollowUps {
    private final Escalations escalations;
    private final Obligations obligations;
    private final Departments departments;
    private final Matters matters;

    FollowUps(Escalations escalations, Obligations obligations, Departments departments, Matters matters) {
        this.escalations = escalations;
        this.obligations = obligations;
        this.departments = departments;
        this.matters = matters;
    }

    /** An escalation as it stands. */
    private record Standing(Escalation escalation, Step step, Procedure procedure) {

        static Standing of(Object[] row) {
            return new Standing((Escalation) row[0], (Step) row[1], (Procedure) row[2]);
        }

        boolean isOwed() {
            return procedure.state() == ProcedureState.RUNNING && step.isOpen() && !step.isSuperseded() && step.dueOrNull() != null;
        }
    }

    /** After any of these procedures has moved, in the caller's transaction. */
    Uni<Void> keep(Collection<UUID> procedures) {
        return procedures.isEmpty() ? Uni.createFrom().voidItem() : escalations.standing(procedures)
                .chain(rows -> rows.isEmpty() ? Uni.createFrom().voidItem()
                        : departments.directory().chain(directory -> keep(rows, directory)));
    }

    /** As {@link #keep(Collection)}, of whatever runs on a project. */
    Uni<Void> keepOfProject(UUID project) {
        return escalations.proceduresOf(project).chain(this::keep);
    }

    private Uni<Void> keep(List<Object[]> rows, Directory directory) {
        Map<UUID, List<Standing>> byProcedure = rows.stream().map(Standing::of)
                .collect(Collectors.groupingBy(standing -> standing.procedure().id()));
        return Multi.createFrom().iterable(byProcedure.entrySet()).onItem().transformToUniAndConcatenate(each ->
                obligations.keep(ObligationKind.FOLLOW_UP_OVERDUE_STEP, new Subject(SubjectType.PROCEDURE, each.getKey()),
                        each.getValue().stream().filter(Standing::isOwed).map(standing -> duty(standing, directory)).toList(),
                        each.getValue().stream().filter(standing -> standing.step().state() == StepState.DONE)
                                .map(standing -> standing.escalation().id()).collect(Collectors.toSet()))).collect().last();
    }

    private Duty duty(Standing standing, Directory directory) {
        Procedure procedure = standing.procedure();
        Step step = standing.step();
        Escalation.Addressee to = standing.escalation().to();
        String title = procedure.title() + "：" + Texts.of(Locale.CHINA, "stepKind." + step.kind()) + "（"
                + directory.name(step.department()) + "）";
        return new Duty(standing.escalation().id(), procedure.projectId(), to.department(), to.person(),
                to.person() == null ? to.role() : null, title, step.due(), step.due().plusDays(1), matters.page(procedure));
    }
}
