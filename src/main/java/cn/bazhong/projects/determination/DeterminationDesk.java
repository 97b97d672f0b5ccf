package cn.bazhong.projects.determination;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.document.FiledDocuments;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Department;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.policy.PolicyInForce;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.text.Texts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where an organ proposes to find something that restricts an owner; the owner is heard from then on (A11, A32, A47). */
@ApplicationScoped
class DeterminationDesk {
    private final Determinations determinations;
    private final Projects projects;
    private final Departments departments;
    private final OrganRegister organs;
    private final FiledDocuments documents;
    private final Policies policies;
    private final Calendar calendar;
    private final Proceedings proceedings;
    private final DeterminationDuties duties;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    DeterminationDesk(Determinations determinations, Projects projects, Departments departments, OrganRegister organs,
            FiledDocuments documents, Policies policies, Calendar calendar, Proceedings proceedings, DeterminationDuties duties,
            Events events, StoredJson json, Ids ids, Clock clock) {
        this.determinations = determinations;
        this.projects = projects;
        this.departments = departments;
        this.organs = organs;
        this.documents = documents;
        this.policies = policies;
        this.calendar = calendar;
        this.proceedings = proceedings;
        this.duties = duties;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    private record Seated(Ground ground, Role role) {
    }

    private record Examined(List<FiledDocument> filed, PolicyInForce policy, List<Finding> findings) {
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(ProposeDetermination asked, Actor actor) {
        return seated(asked, actor).chain(seated -> examine(asked, seated.ground())).map(Examined::findings);
    }

    Uni<Determination> propose(ProposeDetermination asked, Actor actor) {
        return seated(asked, actor)
                .call(seated -> lock(seated.ground()))
                .call(seated -> determinations.standing(seated.ground().owner(), asked.kind())
                        .invoke(same -> Obstacle.refuse(DeterminationGuards.propose(asked, seated.ground(), same))))
                .chain(seated -> examine(asked, seated.ground())
                        .invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .chain(examined -> enter(asked, seated, examined, actor)));
    }

    /** 404 for what one may not see, 403 for whoever is no organ that finds it. */
    private Uni<Seated> seated(ProposeDetermination asked, Actor actor) {
        return ground(asked, actor).chain(ground -> organs.of(ground.jurisdiction()).map(holders ->
                new Finders(ground.owner(), holders).capacity(asked.kind(), actor).map(role -> new Seated(ground, role))
                        .orElseThrow(() -> actor.isOf(ground.owner()) ? Problem.notPermitted(Article.A5, "own-matter")
                                : Problem.notPermitted(asked.kind().article(), "not-yours-to-find"))));
    }

    private Uni<Ground> ground(ProposeDetermination asked, Actor actor) {
        if (asked.projectId() != null) {
            return projects.requireVisible(asked.projectId(), actor).map(DeterminationDesk::ground);
        }
        if (asked.department() == null) {
            throw Problem.invalid("projectId", "no-owner-named");
        }
        return departments.directory().map(directory -> directory.find(asked.department(), LocalDate.now(clock))
                .map(DeterminationDesk::ground).orElseThrow(Problem::notFound));
    }

    private static Ground ground(Project project) {
        return new Ground(project.ownerDepartment(), project.id(), project.jurisdiction(), project.name());
    }

    private static Ground ground(Department owner) {
        return new Ground(owner.code(), null, owner.jurisdiction(), owner.name());
    }

    private Uni<Void> lock(Ground ground) {
        return (ground.project() == null ? Uni.createFrom().nullItem()
                : projects.findById(ground.project(), LockModeType.PESSIMISTIC_WRITE))
                .chain(() -> determinations.lockOwner(ground.owner()));
    }

    private Uni<Examined> examine(ProposeDetermination asked, Ground ground) {
        LocalDate today = LocalDate.now(clock);
        return filed(asked, ground).chain(filed -> policies.inForce(ground.jurisdiction(), today)
                .map(policy -> new Examined(filed, policy, Rule.all(DeterminationRules.ALL, new DeterminationFacts(asked,
                        filed.stream().map(FiledDocument::documentId).collect(Collectors.toSet()),
                        policy.policy().timeLimit(StepKind.FINDING_HEARING.name()).orElse(null), today)))));
    }

    private Uni<List<FiledDocument>> filed(ProposeDetermination asked, Ground ground) {
        return ground.project() == null ? Uni.createFrom().item(List.of()) : documents.of(ground.project(), asked.documents());
    }

    private Uni<Determination> enter(ProposeDetermination asked, Seated seated, Examined examined, Actor actor) {
        Ground ground = seated.ground();
        Determination proposed = new Determination(ids.next(), asked, ground, seated.role(), json.write(examined.filed()), actor,
                clock.instant());
        String title = Texts.of(Locale.CHINA, "causeKind." + asked.kind()) + "：" + ground.name();
        return determinations.persistAndFlush(proposed)
                .call(() -> events.append(proposed.told(DeterminationEvent.FINDING_PROPOSED, actor).with("facts", proposed.facts())
                        .with("documents", examined.filed().stream().map(FiledDocument::digest).toList())))
                .call(() -> proceedings.start(new StartProcedure(ProcedureKind.RESTRICTION_FINDING, proposed.id(), null, title,
                        ground.owner(), ground.jurisdiction(), RouteFacts.orderedBy(ground.owner(), seated.role(), actor.department())),
                        examined.policy().id(), actor))
                .call(() -> heardWithin(proposed, asked.workingDays()))
                .call(() -> duties.follow(proposed));
    }

    /** As the organ set it; otherwise policy has set it with the step. */
    private Uni<Void> heardWithin(Determination proposed, Integer workingDays) {
        return workingDays == null ? Uni.createFrom().voidItem() : calendar.daysToKeep()
                .map(days -> LegalClock.afterWorkingDays(LocalDate.now(clock), workingDays, List.of(), days))
                .chain(term -> proceedings.fallsDue(ProcedureKind.RESTRICTION_FINDING, proposed.id(), term.due(), term.stored()));
    }
}
