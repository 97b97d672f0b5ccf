package cn.bazhong.projects.acceptance;

import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.IssuedPapers;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.policy.Calendar;
import cn.bazhong.projects.policy.Policies;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.ConclusionPaper;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.ProcedureState;
import cn.bazhong.projects.procedure.Proceedings;
import cn.bazhong.projects.procedure.ProjectMatter;
import cn.bazhong.projects.procedure.SetCondition;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.project.Projects;
import cn.bazhong.projects.record.Canonical;
import cn.bazhong.projects.record.Events;
import cn.bazhong.projects.regulation.LegalClock;
import cn.bazhong.projects.regulation.Policy;
import cn.bazhong.projects.restriction.CauseKind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The joint opinion: what each who was convened signs, and what comes of all of it (A29). */
@ApplicationScoped
class RoundMatter implements ProjectMatter {
    /** By which policy limits the time for the owner's word. */
    private static final String HEARING = "ACCEPTANCE_HEARING";

    private final AcceptanceFiles files;
    private final AcceptanceDesk desk;
    private final AcceptanceOutcomes outcomes;
    private final Projects projects;
    private final Proceedings proceedings;
    private final Policies policies;
    private final Calendar calendar;
    private final IssuedPapers papers;
    private final Events events;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;

    RoundMatter(AcceptanceFiles files, AcceptanceDesk desk, AcceptanceOutcomes outcomes, Projects projects, Proceedings proceedings,
            Policies policies, Calendar calendar, IssuedPapers papers, Events events, StoredJson json, Ids ids, Clock clock) {
        this.files = files;
        this.desk = desk;
        this.outcomes = outcomes;
        this.projects = projects;
        this.proceedings = proceedings;
        this.policies = policies;
        this.calendar = calendar;
        this.papers = papers;
        this.events = events;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.COMPLETION_ACCEPTANCE);
    }

    @Override
    public Projects projects() {
        return projects;
    }

    @Override
    public String page(UUID subject) {
        return "/acceptances";
    }

    @Override
    public String page(UUID subject, UUID project) {
        return AcceptanceDuties.page(project);
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        return projects.require(procedure.projectId()).map(AcceptanceGuards::held);
    }

    /** What goes back names grounds that are not accepted, and nothing else; whoever agrees accepts every ground. */
    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        if (!conclusion.items().isEmpty()) {
            throw Problem.invalid("items", "not-with-this-conclusion");
        }
        if (conclusion.outcome() == Outcome.AGREED && !conclusion.returnedFields().isEmpty()) {
            throw Problem.invalid("returnedFields", "ground-refused");
        }
        return conclusion.returnedFields().isEmpty() ? Uni.createFrom().voidItem()
                : files.grounds(procedure.subjectId()).invoke(stated -> IntStream.range(0, conclusion.returnedFields().size())
                        .filter(i -> MaterialKind.ofField(conclusion.returnedFields().get(i).field()).filter(stated::contains).isEmpty())
                        .findFirst().ifPresent(i -> {
                            throw Problem.invalid("returnedFields[" + i + "].field", "no-such-ground");
                        })).replaceWithVoid();
    }

    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return examine(procedure, step, conclusion).chain(() -> files.round(procedure.subjectId()))
                .call(round -> files.keep(new Signature(ids.next(), round, step, conclusion, json.write(conclusion.conditions()),
                        json.write(conclusion.returnedFields()), actor, clock.instant())))
                .map(round -> Canonical.digest(Map.of("content", round.contentJson(), "turns", round.turnsJson())));
    }

    @Override
    public Uni<ConclusionPaper> paper(Procedure procedure, Conclusion conclusion) {
        return papers.of(procedure.projectId(), conclusion.documentId());
    }

    /** Nothing comes of a signature before all have signed. */
    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return procedure.state() == ProcedureState.RUNNING ? Uni.createFrom().voidItem()
                : files.locked(procedure.projectId()).chain(file -> files.round(procedure.subjectId())
                        .chain(round -> conclude(file, round, procedure, actor))
                        .chain(() -> desk.entered(file.project()))).replaceWithVoid();
    }

    private Uni<Void> conclude(AcceptanceFile file, AcceptanceRound round, Procedure procedure, Actor actor) {
        List<Signature> signed = Signature.standing(file.signatures(round));
        List<Turn> turns = files.turns(round);
        boolean heard = !turns.isEmpty() && turns.get(turns.size() - 1).state() == RoundState.HEARING;
        return switch (JointResult.of(signed.stream().map(Signature::verdict).toList(), heard)) {
            case PASSED -> pass(file, round, signed, actor);
            case CORRECTION -> giveBack(file, round, RoundState.CORRECTION, firstDay(signed), actor);
            case HEARING -> policies.require(procedure.policyVersion()).chain(policy -> hearingDue(policy.policy()))
                    .chain(due -> giveBack(file, round, RoundState.HEARING, due, actor));
            case FAILED -> fail(file, round, procedure, signed, actor);
            case AWAITED -> throw new IllegalStateException("Not all have signed " + round.id());
        };
    }

    private Uni<Void> pass(AcceptanceFile file, AcceptanceRound round, List<Signature> signed, Actor actor) {
        LocalDate on = signed.stream().map(Signature::signedOn).max(Comparator.naturalOrder()).orElseThrow();
        round.close(RoundState.PASSED, on);
        return outcomes.accept(file, AcceptanceGuards.transition(file), on, actor);
    }

    private Uni<Void> fail(AcceptanceFile file, AcceptanceRound round, Procedure procedure, List<Signature> signed, Actor actor) {
        List<Signature> against = signed.stream().filter(one -> one.verdict() == Outcome.DISAGREED).toList();
        String finder = against.stream().filter(one -> CauseKind.ACCEPTANCE_FAILED.foundBy().contains(one.role()))
                .map(Signature::department).findFirst().orElse(null);
        round.close(RoundState.FAILED, LocalDate.now(clock));
        return proceedings.refuse(procedure, actor).chain(() -> outcomes.fail(file, finder,
                against.stream().map(Signature::opinion).collect(Collectors.joining("；")), actor));
    }

    private Uni<Void> giveBack(AcceptanceFile file, AcceptanceRound round, RoundState to, LocalDate due, Actor actor) {
        List<Turn> turns = new ArrayList<>(files.turns(round));
        turns.add(Turn.begun(turns.size() + 1, to, due));
        round.giveBack(to, json.write(turns));
        AcceptanceEvent told = to == RoundState.HEARING ? AcceptanceEvent.ACCEPTANCE_TO_HEAR : AcceptanceEvent.ACCEPTANCE_TO_CORRECT;
        return events.append(RoundDesk.told(file, round, told, actor).with("due", due == null ? null : due.toString())).replaceWithVoid();
    }

    /** What is asked for may have several days: the owner is held to the first. */
    private LocalDate firstDay(List<Signature> signed) {
        return signed.stream().filter(one -> one.verdict() == Outcome.AGREED_AFTER_REVISION)
                .flatMap(one -> files.items(one).stream()).map(SetCondition::due).min(Comparator.naturalOrder()).orElse(null);
    }

    /** Without a limit in policy the owner has this day. */
    private Uni<LocalDate> hearingDue(Policy policy) {
        LocalDate today = LocalDate.now(clock);
        return policy.timeLimit(HEARING).map(limit -> calendar.daysToKeep()
                        .map(days -> LegalClock.afterWorkingDays(today, limit, List.of(), days).due()))
                .orElseGet(() -> Uni.createFrom().item(today));
    }
}
