package cn.bazhong.projects.change;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The owner says what it has to say to a change without approval, then development and reform find on it (A25). */
@ApplicationScoped
class UnapprovedDuties {
    private final UnapprovedChanges changes;
    private final Obligations obligations;
    private final OrganRegister organs;

    UnapprovedDuties(UnapprovedChanges changes, Obligations obligations, OrganRegister organs) {
        this.changes = changes;
        this.obligations = obligations;
        this.organs = organs;
    }

    Uni<Void> follow(Project project) {
        Subject subject = new Subject(SubjectType.PROJECT, project.id());
        return changes.ofProject(project.id()).chain(all -> organs.of(project.jurisdiction()).chain(holders -> obligations
                .keep(ObligationKind.STATE_ON_UNAPPROVED_CHANGE, subject, toState(project, all), ids(all, one -> one.statement() != null))
                .chain(() -> obligations.keep(ObligationKind.FIND_ON_UNAPPROVED_CHANGE, subject, toFind(project, all, holders),
                        ids(all, UnapprovedChange::isFound)))));
    }

    private static List<Duty> toState(Project project, List<UnapprovedChange> all) {
        return all.stream().filter(one -> one.statement() == null && !one.isFound())
                .map(one -> duty(project, one, project.ownerDepartment(), Role.PROJECT_OWNER)).toList();
    }

    private static List<Duty> toFind(Project project, List<UnapprovedChange> all, Organs holders) {
        return all.stream().filter(one -> !one.isFound()).map(one -> duty(project, one, holders.require(Role.DEVELOPMENT_REFORM),
                Role.DEVELOPMENT_REFORM)).toList();
    }

    private static Duty duty(Project project, UnapprovedChange change, String department, Role role) {
        return new Duty(change.id(), project.id(), department, null, role, project.name() + "：#" + change.number(), null, null,
                "/projects/" + project.id() + "?tab=execution");
    }

    private static Set<UUID> ids(List<UnapprovedChange> all, Predicate<UnapprovedChange> which) {
        return all.stream().filter(which).map(UnapprovedChange::id).collect(Collectors.toSet());
    }
}
