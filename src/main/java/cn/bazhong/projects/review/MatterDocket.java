package cn.bazhong.projects.review;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.procedure.DecideStep;
import cn.bazhong.projects.procedure.OrganRegister;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepDesk;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.project.Project;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.regulation.KeptFindings;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Matters on projects that wait at a step of the committee. An item is the procedure, by the id of its subject: what the
 * committee sees of it changes when the procedure moves. The features whose matters they are extend it, one bean a kind.
 */
public abstract class MatterDocket implements Docket {
    private static final String WAITING = """
            select q, p, s from Step s join Procedure q on q.id = s.procedureId join Project p on p.id = q.projectId
            where s.state = OPEN and s.kind = :kind and s.role = :role and s.department in :chairs and q.jurisdiction = :jurisdiction
            order by p.code, q.id""";

    private final Procedures procedures;
    private final Projects projects;
    private final StepDesk steps;
    private final OrganRegister organs;
    private final Policies policies;
    private final StoredJson json;
    private final Clock clock;

    protected MatterDocket(Procedures procedures, Projects projects, StepDesk steps, OrganRegister organs, Policies policies,
            StoredJson json, Clock clock) {
        this.procedures = procedures;
        this.projects = projects;
        this.steps = steps;
        this.organs = organs;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
    }

    protected abstract ProcedureKind procedure();

    /** That of an item; a docket on which several kinds wait says which. */
    protected Uni<Procedure> procedure(UUID item) {
        return procedures.on(procedure(), item);
    }

    /** The step at which they wait. */
    protected abstract StepKind step();

    @Override
    public Uni<Occasion> occasion(UUID list, String jurisdiction, LocalDate day) {
        return policies.inForce(jurisdiction, day).map(policy -> Occasion.ofMatters(kind(), jurisdiction, day.getYear(), policy.id()));
    }

    @Override
    public Uni<Readiness> readiness(Occasion occasion, Set<UUID> items) {
        return Uni.createFrom().item(new Readiness(true, Map.of()));
    }

    /** By project code. */
    @Override
    public Uni<List<ReviewedItem>> waiting(Occasion occasion) {
        return organs.of(occasion.jurisdiction()).chain(holders -> Panache.getSession()
                .chain(session -> session.createQuery(WAITING, Object[].class)
                        .setParameter("kind", step()).setParameter("role", Role.COMMITTEE_CHAIR)
                        .setParameter("chairs", holders.holder(Role.COMMITTEE_CHAIR).stream().toList())
                        .setParameter("jurisdiction", occasion.jurisdiction()).getResultList()))
                .map(rows -> rows.stream().map(this::item).toList());
    }

    private ReviewedItem item(Object[] row) {
        Procedure procedure = (Procedure) row[0];
        Project project = (Project) row[1];
        return new ReviewedItem(procedure.subjectId(), procedure.version(), project.id(), project.code(), project.name(),
                procedure.ownerDepartment(), projects.profile(project).industryAuthority(), project.totalInvestment(), false,
                json.write(KeptFindings.of(List.of())), LocalDate.ofInstant(((Step) row[2]).openedAt(), clock.getZone()));
    }

    @Override
    public Uni<Void> record(Occasion occasion, List<Concluded> conclusions, UUID session, LocalDate takenOn, Actor actor) {
        return Multi.createFrom().iterable(conclusions)
                .onItem().transformToUniAndConcatenate(one -> record(one, takenOn, actor)).collect().last().replaceWithVoid();
    }

    private Uni<Step> record(Concluded concluded, LocalDate takenOn, Actor actor) {
        return procedure(concluded.item())
                .invoke(procedure -> IfMatch.require(new IfMatch(concluded.version()), procedure.version()))
                .chain(procedure -> steps.concludeInSession(procedure.kind(), concluded.item(), step(),
                        DecideStep.of(outcome(concluded.verdict()), concluded.reason()), takenOn, actor));
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
