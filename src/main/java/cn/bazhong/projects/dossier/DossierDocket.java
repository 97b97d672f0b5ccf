package cn.bazhong.projects.dossier;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Organs;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.procedure.StepState;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.Article;
import cn.bazhong.projects.regulation.KeptFindings;
import cn.bazhong.projects.regulation.Rule;
import cn.bazhong.projects.regulation.Severity;
import cn.bazhong.projects.review.Concluded;
import cn.bazhong.projects.review.Docket;
import cn.bazhong.projects.review.DocketKind;
import cn.bazhong.projects.review.Occasion;
import cn.bazhong.projects.review.Readiness;
import cn.bazhong.projects.review.ReviewVerdict;
import cn.bazhong.projects.review.ReviewedItem;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dossiers that wait for their comprehensive review (A21): none before every opinion is in and every objection answered (A20). */
@ApplicationScoped
class DossierDocket implements Docket {
    static final Rule<Long> UNANSWERED = Rule.<Long>law("A20_UNANSWERED", Article.A20, Severity.BLOCKING)
            .finding((rule, open) -> open > 0 ? Stream.of(rule.at(null, open)) : Stream.empty());
    private static final String WAITING = """
            select d, v, p, s from Step s join Procedure q on q.id = s.procedureId join Dossier d on d.id = q.subjectId
            join DossierVersion v on v.dossierId = d.id and v.number = d.versions join Project p on p.id = d.projectId
            where s.state = OPEN and s.kind = :kind and s.role = :role and s.department in :chairs and d.jurisdiction = :jurisdiction
            order by p.code, d.id""";

    private final Dossiers dossiers;
    private final Projects projects;
    private final Procedures procedures;
    private final StepDesk steps;
    private final OrganRegister organs;
    private final Policies policies;
    private final StoredJson json;
    private final Clock clock;

    DossierDocket(Dossiers dossiers, Projects projects, Procedures procedures, StepDesk steps, OrganRegister organs,
            Policies policies, StoredJson json, Clock clock) {
        this.dossiers = dossiers;
        this.projects = projects;
        this.procedures = procedures;
        this.steps = steps;
        this.organs = organs;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public DocketKind kind() {
        return DocketKind.DOSSIERS;
    }

    @Override
    public Uni<Occasion> occasion(UUID list, String jurisdiction, LocalDate day) {
        return policies.inForce(jurisdiction, day)
                .map(policy -> Occasion.ofDossiers(jurisdiction, day.getYear(), policy.id()));
    }

    /** An opinion may be given anew while the dossier is on an agenda; what the owner owes to it then has to be answered. */
    @Override
    public Uni<Readiness> readiness(Occasion occasion, Set<UUID> items) {
        return items.isEmpty() ? Uni.createFrom().item(new Readiness(true, Map.of())) : procedures.opinions(items)
                .map(opinions -> new Readiness(true, items.stream().collect(Collectors.toMap(Function.identity(),
                        id -> UNANSWERED.apply(open(opinions.getOrDefault(id, List.of()))).toList()))));
    }

    /** By project code. */
    @Override
    public Uni<List<ReviewedItem>> waiting(Occasion occasion) {
        return organs.of(occasion.jurisdiction()).chain(holders -> rows(occasion, holders))
                .chain(rows -> procedures.opinions(rows.stream().map(row -> ((Dossier) row[0]).id()).toList())
                        .map(opinions -> rows.stream()
                                .filter(row -> open(opinions.getOrDefault(((Dossier) row[0]).id(), List.of())) == 0)
                                .map(this::item).toList()));
    }

    private static Uni<List<Object[]>> rows(Occasion occasion, Organs holders) {
        return Panache.getSession().chain(session -> session.createQuery(WAITING, Object[].class)
                .setParameter("kind", StepKind.COMPREHENSIVE_REVIEW).setParameter("role", Role.COMMITTEE_CHAIR)
                .setParameter("chairs", holders.holder(Role.COMMITTEE_CHAIR).stream().toList())
                .setParameter("jurisdiction", occasion.jurisdiction()).getResultList());
    }

    private static long open(List<Step> opinions) {
        return opinions.stream().filter(step -> step.state() != StepState.DONE || step.awaitsAnswer()).count();
    }

    private ReviewedItem item(Object[] row) {
        Dossier dossier = (Dossier) row[0];
        DossierVersion version = (DossierVersion) row[1];
        Project project = (Project) row[2];
        return new ReviewedItem(dossier.id(), dossier.version(), project.id(), project.code(), project.name(),
                dossier.ownerDepartment(), projects.profile(project).industryAuthority(), version.amount(),
                json.read(version.findingsJson(), KeptFindings.class).needDecision(), version.findingsJson(),
                LocalDate.ofInstant(((Step) row[3]).openedAt(), clock.getZone()));
    }

    @Override
    public Uni<Void> record(Occasion occasion, List<Concluded> conclusions, UUID session, LocalDate takenOn, Actor actor) {
        return Multi.createFrom().iterable(conclusions)
                .onItem().transformToUniAndConcatenate(one -> record(one, takenOn, actor)).collect().last().replaceWithVoid();
    }

    private Uni<Step> record(Concluded concluded, LocalDate takenOn, Actor actor) {
        return dossiers.requireLocked(concluded.item())
                .invoke(dossier -> IfMatch.require(new IfMatch(concluded.version()), dossier.version()))
                .chain(dossier -> steps.concludeInSession(dossier.type().procedure(), dossier.id(), StepKind.COMPREHENSIVE_REVIEW,
                        DecideStep.of(outcome(concluded.verdict()), concluded.reason()), takenOn, actor));
    }

    /** The owner mends the dossier itself, and hands it in again before it reports (A21). */
    @Override
    public Uni<Void> openForRevision(UUID item, String points, Actor actor) {
        return dossiers.requireLocked(item).invoke(dossier -> dossier.openForRevision(points, actor, clock.instant()))
                .call(dossiers::flush).replaceWithVoid();
    }

    @Override
    public Uni<Long> revised(UUID item, long seen, boolean whole) {
        return dossiers.requireLocked(item).invoke(dossier -> {
            if (whole && dossier.state() == DossierState.UNDER_REVISION) {
                throw Problem.notAllowedNow(Article.A21, "revision-not-handed-in");
            }
        }).map(Dossier::version);
    }

    private static Outcome outcome(ReviewVerdict verdict) {
        return switch (verdict) {
            case AGREE -> Outcome.AGREED;
            case DEFER -> Outcome.DEFERRED;
            case DELETE -> Outcome.DISAGREED;
            case REDUCE, AGREE_AFTER_REVISION, CARRY_OVER -> throw new IllegalArgumentException("Not for good: " + verdict);
        };
    }
}
