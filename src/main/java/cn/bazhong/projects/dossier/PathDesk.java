package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.project.Baseline;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.record.NewEvent;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an owner chooses the way to approval, and asks beforehand what would stand against it. */
@ApplicationScoped
class PathDesk {
    private static final ChoosePath UNDECIDED = new ChoosePath(null, PathGrounds.NONE);

    private final ChosenPaths paths;
    private final Dossiers dossiers;
    private final Projects projects;
    private final Policies policies;
    private final Events events;
    private final StoredJson json;
    private final Clock clock;

    PathDesk(ChosenPaths paths, Dossiers dossiers, Projects projects, Policies policies, Events events,
            StoredJson json, Clock clock) {
        this.paths = paths;
        this.dossiers = dossiers;
        this.projects = projects;
        this.policies = policies;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What there is to know about a project's way.
     *
     * @param taken    {@code null} before the owner has chosen
     * @param dossiers of the project, in the order they were begun
     */
    record Outlook(Project project, ChosenPath taken, PathGrounds grounds, ApprovalPath path, List<Dossier> dossiers) {

        /** The latest of a type that is not over. */
        Optional<Dossier> latest(DossierType type) {
            return dossiers.stream().filter(one -> one.type() == type && !one.state().isOver()).reduce((first, last) -> last);
        }

        /** What was approved of it, in order. */
        List<Approval> approvals() {
            return Approval.of(dossiers);
        }

        /** One more than that of what is stored, so that whoever has seen no choice does not overwrite the first. */
        long version() {
            return taken == null ? 0 : taken.version() + 1;
        }
    }

    Uni<Outlook> outlook(UUID project, Actor reader) {
        return projects.requireVisible(project, reader).chain(this::outlook);
    }

    /** Nothing is stored. */
    Uni<List<Finding>> screen(UUID project, ChoosePath wanted, Actor actor) {
        return projects.requireVisible(project, actor).invoke(found -> refuseForeign(found, actor))
                .chain(found -> dossiers.ofProject(found.id())
                        .chain(handedIn -> facts(found, wanted, Amounts.known(found, handedIn))))
                .map(facts -> Rule.all(PathRules.ALL, facts));
    }

    /** The project is locked, so that of two choices at once the second finds the first. */
    Uni<Outlook> choose(UUID id, IfMatch ifMatch, ChoosePath wanted, Actor actor) {
        return projects.requireVisible(id, actor).invoke(project -> refuseForeign(project, actor))
                .call(project -> projects.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .chain(this::outlook)
                .invoke(outlook -> IfMatch.require(ifMatch, outlook.version()))
                .invoke(outlook -> Obstacle.refuse(PathGuards.choose(outlook.project())))
                .call(outlook -> facts(outlook.project(), wanted, outlook.path().facts().amount()).invoke(facts -> Problem.refuseBroken(Rule.all(PathRules.ALL, facts)))
                        .chain(facts -> enter(outlook, wanted, actor)))
                .chain(outlook -> outlook(outlook.project()));
    }

    private Uni<Void> enter(Outlook before, ChoosePath wanted, Actor actor) {
        Project project = before.project();
        ChosenPath path = before.taken() == null ? new ChosenPath(project.id()) : before.taken();
        NewEvent told = NewEvent.of(new Subject(SubjectType.PROJECT, project.id()), PathEvent.APPROVAL_PATH_CHOSEN, actor)
                .under(wanted.kind().article()).with("path", wanted.kind().name())
                .with("before", path.kind() == null ? null : path.kind().name())
                .with("amount", before.path().facts().amount()).with("grounds", json.write(wanted.grounds()));
        path.choose(wanted.kind(), json.write(wanted.grounds()), actor.name(), clock.instant());
        return paths.persistAndFlush(path).chain(() -> events.append(told)).replaceWithVoid();
    }

    private Uni<Outlook> outlook(Project project) {
        return outlook(project, null);
    }

    /** @param amount what the project costs by a dossier that is being written, yuan; {@code null} for what is known by those handed in */
    Uni<Outlook> outlook(Project project, BigDecimal amount) {
        return dossiers.ofProject(project.id()).chain(handedIn -> paths.findById(project.id()).chain(taken -> {
            ChoosePath way = taken == null ? UNDECIDED : new ChoosePath(taken.kind(), json.read(taken.groundsJson(), PathGrounds.class));
            BigDecimal known = amount == null ? Amounts.known(project, handedIn) : amount;
            return facts(project, way, known).map(facts ->
                    new Outlook(project, taken, way.grounds(), ApprovalPath.of(facts, way.kind()), handedIn));
        }));
    }

    private Uni<PathFacts> facts(Project project, ChoosePath way, BigDecimal amount) {
        return projects.hasBaseline(project.id(), Baseline.Kind.LIST_LINE).chain(listed ->
                policies.inForce(project.jurisdiction(), LocalDate.now(clock)).map(policy -> new PathFacts(way.kind(),
                        projects.profile(project), listed, amount, way.grounds(), policy.policy())));
    }

    private static void refuseForeign(Project project, Actor actor) {
        if (!actor.isOf(project.ownerDepartment())) {
            throw Problem.notPermitted(Article.A17, "not-your-path");
        }
    }
}
