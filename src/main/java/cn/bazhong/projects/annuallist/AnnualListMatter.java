package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.problem.Problem.Violation;
import cn.bazhong.projects.procedure.Conclusion;
import cn.bazhong.projects.procedure.Matter;
import cn.bazhong.projects.procedure.Outcome;
import cn.bazhong.projects.procedure.Procedure;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.record.Subject;
import cn.bazhong.projects.record.SubjectType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The way of an annual list from its composition to publication: what each step takes in, and what follows (A15). */
@ApplicationScoped
class AnnualListMatter implements Matter {
    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final LineDecisions decisions;
    private final ListApplications applications;
    private final Publication publication;
    private final Procedures procedures;
    private final Clock clock;

    AnnualListMatter(AnnualLists lists, ListLines lines, YearLines years, LineDecisions decisions,
            ListApplications applications, Publication publication, Procedures procedures, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.years = years;
        this.decisions = decisions;
        this.applications = applications;
        this.publication = publication;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Override
    public Set<ProcedureKind> kinds() {
        return Set.of(ProcedureKind.ANNUAL_LIST);
    }

    @Override
    public Subject subject(Procedure procedure) {
        return new Subject(SubjectType.ANNUAL_LIST, procedure.subjectId());
    }

    @Override
    public String page(UUID subject) {
        return "/annual-lists/" + subject;
    }

    /** Steps carry opinions on other departments' projects: whoever reads all lines reads them, and all once published. */
    @Override
    public Uni<Boolean> isVisible(Procedure procedure, Actor actor) {
        return lists.shelf(procedure.subjectId()).map(shelf -> ListReaders.readsSums(actor, shelf));
    }

    @Override
    public Uni<List<Obstacle>> obstacles(Procedure procedure, Step step, Outcome outcome) {
        if (outcome != Outcome.AGREED) {
            return Uni.createFrom().item(List.of());
        }
        return switch (step.kind()) {
            case LIST_COMPOSITION -> lists.require(procedure.subjectId()).chain(this::againstSubmission);
            case LIST_DETERMINATION, LIST_GOVERNMENT_DECISION, LIST_PARTY_DECISION ->
                    lists.require(procedure.subjectId()).chain(this::againstDetermination);
            default -> Uni.createFrom().item(List.of());
        };
    }

    private Uni<List<Obstacle>> againstSubmission(AnnualList list) {
        return applications.waiting(list.id()).chain(waiting -> lines.countIncluded(list.id())
                .map(included -> ListGuards.submission(list, LocalDate.now(clock), waiting, included)));
    }

    private Uni<List<Obstacle>> againstDetermination(AnnualList list) {
        return lines.rows(list.id()).chain(rows -> years.totals(list, rows)
                .map(year -> ListGuards.determination(ListRules.findings(ListFacts.of(list, rows, year)))));
    }

    @Override
    public Uni<Void> examine(Procedure procedure, Step step, Conclusion conclusion) {
        return lists.require(procedure.subjectId()).chain(list -> lines.ofList(list.id())
                .invoke(all -> decided(list, step, conclusion, all)).replaceWithVoid());
    }

    /** The list is locked, so that of two who decide at once the second finds every line changed. */
    @Override
    public Uni<String> takeIn(Procedure procedure, Step step, Conclusion conclusion, Actor actor) {
        return lists.requireLocked(procedure.subjectId()).chain(list -> lines.ofList(list.id())
                .call(all -> keep(list, step, conclusion, all, actor))
                .map(all -> CityDecision.digest(LineState.ofIncluded(all))));
    }

    /** Its lines change while it is open; with any of them the list has another version. */
    @Override
    public Uni<String> standing(Procedure procedure) {
        return lists.require(procedure.subjectId()).map(list -> String.valueOf(list.version()));
    }

    private Uni<Void> keep(AnnualList list, Step step, Conclusion conclusion, List<ListLine> all, Actor actor) {
        List<Decided> decided = decided(list, step, conclusion, all);
        return Organ.ofCity(step.kind()).map(organ -> decisions.keep(list, decided, all,
                LineDecision.Given.byCity(organ, step, conclusion, actor, clock.instant())))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** The decisions that come with the conclusion: all that are due with the city's, none with any other. */
    static List<Decided> decided(AnnualList list, Step step, Conclusion conclusion, List<ListLine> all) {
        Optional<Organ> organ = Organ.ofCity(step.kind());
        boolean byLine = organ.isPresent() && conclusion.outcome() != Outcome.RETURNED;
        refuseWhatDoesNotFit(conclusion, byLine);
        if (!byLine) {
            return List.of();
        }
        boolean first = list.isFirst(organ.get());
        List<Decided> decided = CityDecision.judge("items", organ.get(), first, conclusion.items(), LineState.ofIncluded(all));
        if (CityDecision.outcome(first, decided) != conclusion.outcome()) {
            throw Problem.invalid("outcome", "outcome-not-of-these-decisions");
        }
        return decided;
    }

    private static void refuseWhatDoesNotFit(Conclusion conclusion, boolean byLine) {
        List<Violation> violations = new ArrayList<>();
        if (!byLine && !conclusion.items().isEmpty()) {
            violations.add(new Violation("items", "not-with-this-conclusion"));
        }
        if (!conclusion.returnedFields().isEmpty()) {
            violations.add(new Violation("returnedFields", "not-with-this-conclusion"));
        }
        Problem.refuse(violations);
    }

    @Override
    public Uni<Void> follow(Procedure procedure, Step concluded, Conclusion conclusion, Actor actor) {
        return lists.require(procedure.subjectId())
                .call(list -> procedures.openStep(ProcedureKind.ANNUAL_LIST, list.id()).invoke(open -> arriveAt(list, open)))
                .chain(list -> carryOut(list, concluded.kind(), conclusion.outcome(), actor));
    }

    private static void arriveAt(AnnualList list, Step open) {
        if (open != null) {
            list.moveTo(AnnualList.State.at(open.kind()));
        }
    }

    private Uni<Void> carryOut(AnnualList list, StepKind concluded, Outcome outcome, Actor actor) {
        if (outcome == Outcome.RETURNED) {
            return lines.ofList(list.id()).invoke(all -> all.forEach(ListLine::giveBack)).replaceWithVoid();
        }
        return switch (concluded) {
            case LIST_COMPOSITION -> applications.close(list, actor);
            case LIST_PUBLICATION -> publication.publish(list, actor);
            default -> Uni.createFrom().voidItem();
        };
    }
}
