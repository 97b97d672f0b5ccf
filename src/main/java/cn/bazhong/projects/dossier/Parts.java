package cn.bazhong.projects.dossier;

import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.project.ProjectProfile.Participant;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.procedure.Duty;
import cn.bazhong.projects.procedure.ObligationKind;
import cn.bazhong.projects.procedure.Obligations;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Given;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The parts of a cross-department dossier: each department it names confirms its own as it stands (A22). */
@ApplicationScoped
class Parts {
    private final Dossiers dossiers;
    private final Confirmations confirmations;
    private final Projects projects;
    private final Obligations obligations;
    private final Departments departments;
    private final Ids ids;
    private final Clock clock;

    Parts(Dossiers dossiers, Confirmations confirmations, Projects projects, Obligations obligations, Departments departments,
            Ids ids, Clock clock) {
        this.dossiers = dossiers;
        this.confirmations = confirmations;
        this.projects = projects;
        this.obligations = obligations;
        this.departments = departments;
        this.ids = ids;
        this.clock = clock;
    }

    /** By the actor's department; it takes part in the project from now on. */
    Uni<Void> confirm(Dossier dossier, Actor actor) {
        return confirmations.of(dossier.id()).chain(before -> keep(dossier, before, actor))
                .chain(() -> projects.require(dossier.projectId()))
                .chain(project -> projects.letTakePart(project, Set.of(actor.department())))
                .chain(() -> follow(dossier));
    }

    private Uni<?> keep(Dossier dossier, List<Confirmation> before, Actor actor) {
        Optional<Confirmation> own = before.stream().filter(one -> actor.isOf(one.department())).findFirst();
        String division = Digests.division(dossiers.content(dossier));
        own.ifPresent(one -> one.renew(division, actor, clock.instant()));
        return own.isPresent() ? confirmations.flush()
                : confirmations.persistAndFlush(new Confirmation(ids.next(), dossier, division, actor, clock.instant()));
    }

    /** Whoever is named with scope and duties owes a word as long as the dossier is being written; a change asks anew. */
    Uni<Void> follow(Dossier dossier) {
        return confirmations.of(dossier.id()).chain(confirmed -> owed(dossier, confirmed).chain(owed -> obligations.keep(ObligationKind.CONFIRM_PART, new Subject(SubjectType.DOSSIER, dossier.id()), owed,
                        confirmed.stream().map(one -> cause(dossier, one.department())).collect(Collectors.toSet()))));
    }

    private Uni<List<Duty>> owed(Dossier dossier, List<Confirmation> confirmed) {
        DossierContent content = dossiers.content(dossier);
        return !dossier.state().isEditable() || content.participants().isEmpty() ? Uni.createFrom().item(List.of())
                : projects.require(dossier.projectId()).chain(project -> departments.directory()
                        .map(directory -> owed(dossier, content, confirmed, project.name(), directory)));
    }

    private List<Duty> owed(Dossier dossier, DossierContent content, List<Confirmation> confirmed, String title, Directory directory) {
        String division = Digests.division(content);
        Set<String> done = confirmed.stream().filter(one -> one.digest().equals(division)).map(Confirmation::department)
                .collect(Collectors.toSet());
        return content.participants().stream().filter(one -> Given.isGiven(one.scope()) && Given.isGiven(one.dataDuties()))
                .map(Participant::department).distinct()
                .filter(code -> directory.find(code, LocalDate.now(clock)).isPresent() && !done.contains(code))
                .map(code -> new Duty(cause(dossier, code), dossier.projectId(), code, null, Role.PROJECT_OWNER,
                        title, null, null, "/dossiers/" + dossier.id())).toList();
    }

    /** One a dossier and department. */
    private static UUID cause(Dossier dossier, String department) {
        return UUID.nameUUIDFromBytes((dossier.id() + department).getBytes(StandardCharsets.UTF_8));
    }
}
