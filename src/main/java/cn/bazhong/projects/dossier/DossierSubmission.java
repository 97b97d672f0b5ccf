package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.FiledDocument;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.RouteFacts;
import cn.bazhong.projects.procedure.StartProcedure;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.project.Stage;
import cn.bazhong.projects.project.Transition;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.Finding;
import cn.bazhong.projects.regulation.KeptFindings;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes dossiers in. The first time the procedure begins and, with the first dossier of a project, its approval; after a
 * return only those judge again whose field was changed or objected to.
 */
@ApplicationScoped
class DossierSubmission {
    private final DossierDesk desk;
    private final Dossiers dossiers;
    private final DossierVersions versions;
    private final Examination examination;
    private final AskedBodies asked;
    private final Parts parts;
    private final Projects projects;
    private final Policies policies;
    private final Departments departments;
    private final Procedures procedures;
    private final Proceedings proceedings;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    DossierSubmission(DossierDesk desk, Dossiers dossiers, DossierVersions versions, Examination examination, AskedBodies asked,
            Parts parts, Projects projects, Policies policies, Departments departments, Procedures procedures, Proceedings proceedings,
            Events events, StoredJson json, Ids ids, Clock clock) {
        this.desk = desk;
        this.dossiers = dossiers;
        this.versions = versions;
        this.examination = examination;
        this.asked = asked;
        this.parts = parts;
        this.projects = projects;
        this.policies = policies;
        this.departments = departments;
        this.procedures = procedures;
        this.proceedings = proceedings;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** 409 when it cannot be handed in now, 422 with every finding when a rule stops it or the letter lacks. */
    Uni<Dossier> submit(UUID id, IfMatch ifMatch, SubmitDossier submission, Actor actor) {
        return desk.requireOwn(id, actor)
                .call(() -> dossiers.requireLocked(id))
                .invoke(found -> IfMatch.require(ifMatch, found.version()))
                .call(found -> examination.of(found, dossiers.content(found))
                        .invoke(examined -> Obstacle.refuse(DossierGuards.submit(found, examined.project())))
                        .invoke(examined -> Problem.refuseBroken(examined.findings()))
                        .invoke(() -> requireLetter(found, submission))
                        .chain(examined -> takeIn(found, examined, submission, actor)))
                .call(dossiers::flush)
                .call(parts::follow);
    }

    private Uni<Void> takeIn(Dossier dossier, Examination.Examined examined, SubmitDossier submission, Actor actor) {
        DossierState came = dossier.state();
        Set<Section> objected = came == DossierState.RETURNED ? objected(dossier) : EnumSet.noneOf(Section.class);
        Map<Section, String> digests = Digests.bySection(examined.facts().content());
        return dossiers.last(dossier).invoke(last -> refuseAnotherRoute(came, examined.facts(), last))
                .map(last -> last == null ? Map.<Section, String>of() : digests(last))
                .chain(before -> policies.inForce(dossier.jurisdiction(), LocalDate.now(clock))
                        .invoke(policy -> dossier.submit(came == DossierState.DRAFT ? policy.id() : dossier.policyVersion(), actor,
                                clock.instant()))
                        .chain(() -> keep(dossier, examined, digests, submission, actor))
                        .chain(() -> facts(examined))
                        .chain(facts -> switch (came) {
                            // What the organs concluded stands: the committee asked for no more than what it named (A5).
                            case UNDER_REVISION -> Uni.createFrom().voidItem();
                            case RETURNED -> goOn(dossier, facts, objected, Digests.differing(before, digests), actor);
                            default -> start(dossier, examined, facts, digests, submission, actor);
                        }))
                .chain(() -> asked.follow(dossier, examined.project()));
    }

    /** A revision that would send the dossier to another organ is no revision any more; the committee defers it instead (A21). */
    private static void refuseAnotherRoute(DossierState came, DossierFacts facts, DossierVersion last) {
        if (came == DossierState.UNDER_REVISION
                && !facts.type().goesTheSameWay(facts.profile(), last.amount(), facts.content().amount(), facts.policy())) {
            throw Problem.notAllowedNow(Article.A21, "revision-changes-route");
        }
    }

    private Set<Section> objected(Dossier dossier) {
        return dossiers.returnedSections(dossier).stream().map(one -> Section.valueOf(one.field()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    private Map<Section, String> digests(DossierVersion version) {
        return json.read(version.digestsJson(), new TypeReference<>() { });
    }

    private Uni<Void> keep(Dossier dossier, Examination.Examined examined, Map<Section, String> digests,
            SubmitDossier submission, Actor actor) {
        DossierVersion version = new DossierVersion(ids.next(), dossier, json.write(digests), json.write(examined.documents()),
                json.write(KeptFindings.of(toldReviewers(examined))), submission);
        return versions.persist(version).chain(() -> events.append(DossierDesk
                .event(dossier, DossierEvent.DOSSIER_SUBMITTED, actor).with("number", version.number())
                .with("amount", dossier.amount()).with("digest", Canonical.digest(digests))
                .with("documents", examined.documents().stream().map(FiledDocument::digest).toList())
                .with("letter", submission.letterNumber())
                .with("findings", examined.findings().stream().map(Finding::rule).distinct().toList())))
                .replaceWithVoid();
    }

    /** What is known of the dossier and of the way taken: whether a service is clearly cheaper, say, is theirs to judge (A18). */
    private static List<Finding> toldReviewers(Examination.Examined examined) {
        ApprovalPath.Option way = examined.facts().path().chosen();
        return Stream.concat(examined.findings().stream(), way == null ? Stream.empty() : way.findings().stream()).toList();
    }

    private Uni<RouteFacts> facts(Examination.Examined examined) {
        ProjectProfile profile = examined.facts().profile();
        DossierFacts facts = examined.facts();
        return departments.directory().map(directory -> RouteFacts.dossier(examined.project().ownerDepartment(),
                directory.answering(profile.industryAuthority(), LocalDate.now(clock)).map(one -> one.code()).orElse(null),
                facts.type().goesToGovernment(profile, facts.content().amount(), facts.policy()),
                Boolean.TRUE.equals(profile.governmentInvestment())));
    }

    private Uni<Void> start(Dossier dossier, Examination.Examined examined, RouteFacts facts, Map<Section, String> digests,
            SubmitDossier submission, Actor actor) {
        Project project = examined.project();
        StartProcedure start = new StartProcedure(dossier.type().procedure(), dossier.id(), project.id(), project.name(),
                dossier.ownerDepartment(), dossier.jurisdiction(), facts);
        Uni<Void> opened = dossier.type().isOnTheWay() && project.stage() == Stage.LISTED ? projects.take(project, Transition.OPEN_APPROVAL, actor)
                : Uni.createFrom().voidItem();
        return opened.chain(() -> submission.reuseOpinions() ? procedures.alike(project.id(), judged(digests))
                        : Uni.createFrom().item(List.<Step>of()))
                .chain(settled -> proceedings.start(start, dossier.policyVersion(),
                        dossier.type().isConsultedOn() ? settled : List.of(), actor))
                .replaceWithVoid();
    }

    private static Map<StepKind, String> judged(Map<Section, String> digests) {
        return StepKind.OPINIONS.stream().collect(Collectors.toMap(Function.identity(), kind -> Digests.judgedBy(kind, digests)));
    }

    private Uni<Void> goOn(Dossier dossier, RouteFacts facts, Set<Section> objected, Set<Section> changed, Actor actor) {
        Set<Section> touched = EnumSet.copyOf(objected);
        touched.addAll(changed);
        return procedures.on(dossier.type().procedure(), dossier.id())
                .chain(procedure -> proceedings.resubmit(procedure, facts, Digests.judging(touched), actor));
    }

    /** One letter to all bodies at once, when they are asked first (A20). */
    private void requireLetter(Dossier dossier, SubmitDossier submission) {
        if (dossier.type().isConsultedOn() && dossier.versions() == 0 && !submission.hasLetter()) {
            throw Problem.invalid("letterNumber", "letter-required");
        }
        if (submission.letterDate() != null && submission.letterDate().isAfter(LocalDate.now(clock))) {
            throw Problem.invalid("letterDate", "letter-after-today");
        }
    }
}
