package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ItemVerdict;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows lines: the decisions on all of them in one query. */
@ApplicationScoped
class LineViews {
    private final ListLines lines;
    private final YearLines years;
    private final LineDecisions decisions;
    private final Procedures procedures;
    private final Departments departments;
    private final Language language;
    private final Clock clock;

    LineViews(ListLines lines, YearLines years, LineDecisions decisions, Procedures procedures, Departments departments,
            Language language, Clock clock) {
        this.lines = lines;
        this.years = years;
        this.decisions = decisions;
        this.procedures = procedures;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    Uni<ListLineView> view(AnnualList list, ListLine line, Actor reader) {
        return views(list, List.of(line), reader).map(views -> views.get(0));
    }

    Uni<List<ListLineView>> views(AnnualList list, List<ListLine> shown, Actor reader) {
        return procedures.openStep(ProcedureKind.ANNUAL_LIST, list.id())
                .chain(open -> decisions.on(shown.stream().map(ListLine::id).toList())
                        .chain(given -> lives(list, shown).chain(lives -> departments.directory().map(directory ->
                                new Showing(list, open, reader, directory.answeredBy(reader.department(), LocalDate.now(clock)),
                                        byLine(given), lives, directory, language.locale())))))
                .map(showing -> shown.stream().map(line -> view(line, showing)).toList());
    }

    private Uni<Map<UUID, LineLife>> lives(AnnualList list, List<ListLine> shown) {
        return list.state() == AnnualList.State.PUBLISHED && !shown.isEmpty()
                ? years.lives(list, shown.stream().map(ListLine::projectId).toList()) : Uni.createFrom().item(Map.of());
    }

    /** What all lines that are shown together have in common. */
    private record Showing(AnnualList list, Step open, Actor reader, List<String> own,
            Map<UUID, List<LineDecision>> decisions, Map<UUID, LineLife> lives, Directory directory, Locale locale) {

        boolean readsGroundsOf(ListLine line) {
            return ListReaders.readsGrounds(reader, ListReaders.Shelf.of(list), own, line.ownerDepartment());
        }

        /** The organ of the city whose turn it is; {@code null} for none. */
        Organ deciding() {
            return open == null ? null : Organ.ofCity(open.kind()).orElse(null);
        }
    }

    private ListLineView view(ListLine line, Showing showing) {
        boolean grounds = showing.readsGroundsOf(line);
        List<FindingView> findings = grounds ? lines.findings(line).in(showing.locale()) : List.of();
        List<LineDecisionView> given = grounds ? showing.decisions().getOrDefault(line.id(), List.of()).stream()
                .map(LineDecisionView::of).toList() : List.of();
        boolean contested = line.isIncluded() && showing.deciding() != null
                && line.state().isContestedFor(showing.deciding());
        return new ListLineView(line.id(), line.number(), line.kind(), line.origin().formerLine(), line.origin().ground(),
                line.number() == null ? null : showing.lives().get(line.projectId()),
                grounds ? line.applicationId() : null, line.projectId(),
                line.projectCode(), line.projectName(), DepartmentRef.of(line.ownerDepartment(), showing.directory()),
                line.project().category(), line.project().nature(), line.project().mode(), line.totalInvestment(),
                line.appliedAmount(), line.amount(),
                line.funds().reducedTo(line.amount()).sources(), line.standing(),
                line.overtakenAt(), lines.profile(line).fundingLines(), line.isIncluded(),
                grounds ? line.inclusionReason() : null, line.needsDecision(), findings, given, contested,
                grounds ? verdicts(line, showing) : List.of(), line.version(), actions(line, showing));
    }

    private static List<ItemVerdict> verdicts(ListLine line, Showing showing) {
        Organ organ = showing.deciding();
        if (organ == null || !line.isIncluded() || !line.state().isDueFor(organ)) {
            return List.of();
        }
        return Verdicts.possible(line.state(), showing.list().isFirst(organ) && line.state().isContestedFor(organ));
    }

    private static List<Action> actions(ListLine line, Showing showing) {
        if (!showing.reader().is(Role.LEADING_GROUP_OFFICE)) {
            return List.of();
        }
        List<Obstacle> obstacles = ListGuards.composing(showing.list(), showing.open(), showing.reader());
        String href = "/api/v1/annual-lists/" + showing.list().id() + "/lines/" + line.id();
        List<Action> actions = new ArrayList<>();
        actions.add(Action.of(line.isIncluded() ? "leave-out" : "include", "PUT", href + "/inclusion", obstacles, showing.locale()));
        if (!line.kind().isAppliedFor()) {
            actions.add(Action.of("withdraw-change", "POST", href + "/withdrawal", obstacles, showing.locale()));
        } else if (showing.list().isAdjustment()) {
            actions.add(Action.of("choose-replaced", "PUT", href + "/replacement", obstacles, showing.locale()));
        }
        return actions;
    }

    private static Map<UUID, List<LineDecision>> byLine(List<LineDecision> given) {
        return given.stream().collect(Collectors.groupingBy(LineDecision::lineId));
    }
}
