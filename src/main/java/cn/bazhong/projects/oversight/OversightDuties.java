package cn.bazhong.projects.oversight;

import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What whoever ordered something owes when it is overdue or was not enough: a measure in proportion, or another deadline. */
@ApplicationScoped
class OversightDuties {
    private final Rectifications rectifications;
    private final Projects projects;
    private final Obligations obligations;

    OversightDuties(Rectifications rectifications, Projects projects, Obligations obligations) {
        this.rectifications = rectifications;
        this.projects = projects;
        this.obligations = obligations;
    }

    /** The caller holds the lock of the project. */
    Uni<Void> follow(UUID project) {
        return rectifications.flush().chain(() -> projects.require(project))
                .chain(found -> rectifications.openOfProject(project).chain(open -> keep(found, open)));
    }

    private Uni<Void> keep(Project project, List<Rectification> open) {
        Set<UUID> settled = open.stream().filter(Rectification::isSettled).map(Rectification::id).collect(Collectors.toSet());
        return obligations.keep(ObligationKind.CHOOSE_MEASURE, new Subject(SubjectType.PROJECT, project.id()), owed(project, open), settled);
    }

    /** From the day after the last one to respond, of itself. */
    static List<Duty> owed(Project project, List<Rectification> open) {
        return open.stream().filter(order -> order.state().awaitsResponse() && !order.isSettled())
                .filter(order -> order.isFailed() || !order.due().equals(Rectification.NO_DEADLINE))
                .map(order -> duty(project, order)).toList();
    }

    private static Duty duty(Project project, Rectification order) {
        LocalDate since = order.isFailed() ? null : order.due().plusDays(1);
        return new Duty(order.id(), project.id(), order.department(), null, order.role(),
                project.name() + "：" + order.documentNumber(), null, since, page(order));
    }

    static String page(Rectification order) {
        return "/rectifications/" + order.id();
    }
}
