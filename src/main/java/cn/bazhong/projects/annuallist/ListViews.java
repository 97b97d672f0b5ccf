package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.procedure.ProcedureKind;
import cn.bazhong.projects.procedure.Procedures;
import cn.bazhong.projects.procedure.Step;
import cn.bazhong.projects.procedure.StepKind;
import cn.bazhong.projects.regulation.FindingView;
import cn.bazhong.projects.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Shows a list with its sums, findings and what its reader may do; the number of statements does not depend on its lines. */
@ApplicationScoped
class ListViews {
    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final ListApplications applications;
    private final Procedures procedures;
    private final Language language;
    private final Clock clock;

    ListViews(AnnualLists lists, ListLines lines, YearLines years, ListApplications applications, Procedures procedures,
            Language language, Clock clock) {
        this.lists = lists;
        this.years = years;
        this.lines = lines;
        this.applications = applications;
        this.procedures = procedures;
        this.language = language;
        this.clock = clock;
    }

    /** What is read of a list before it is shown. */
    private record Read(AnnualList list, Step open, List<ListIssue> issues, List<LineRow> rows, YearTotals year, long waiting) {
    }

    Uni<AnnualListView> view(AnnualList list, Actor reader) {
        return procedures.openStep(ProcedureKind.ANNUAL_LIST, list.id())
                .chain(open -> lists.issues(list).chain(issues -> lines.rows(list.id())
                        .chain(rows -> years.totals(list, rows).chain(year -> waiting(open, list, reader)
                                .map(waiting -> new Read(list, open, issues, rows, year, waiting))))))
                .map(read -> view(read, reader));
    }

    private Uni<Long> waiting(Step open, AnnualList list, Actor reader) {
        boolean asked = open != null && open.kind() == StepKind.LIST_COMPOSITION && reader.is(Role.LEADING_GROUP_OFFICE);
        return asked ? applications.waiting(list.id()) : Uni.createFrom().item(0L);
    }

    private AnnualListView view(Read read, Actor reader) {
        AnnualList list = read.list();
        Step open = read.open();
        ListReaders.Shelf shelf = ListReaders.Shelf.of(list);
        boolean sums = ListReaders.readsSums(reader, shelf);
        Organ deciding = open == null ? null : Organ.ofCity(open.kind()).orElse(null);
        boolean judged = list.state() != AnnualList.State.PUBLISHED && ListReaders.readsEveryLine(reader, shelf);
        List<FindingView> findings = judged
                ? FindingView.of(ListRules.findings(ListFacts.of(list, read.rows(), read.year())), language.locale()) : List.of();
        return new AnnualListView(list.id(), list.jurisdiction(), list.year(), list.adjustment(), list.ground(),
                list.state(), list.opensOn(), list.closesOn(), list.ceiling(), list.ceilings().sources(), list.policyVersion(),
                list.isPartyFirst(), list.openedAt(), list.publishedAt(),
                open == null ? null : open.id(), open == null ? null : open.kind(),
                sums ? ListTotals.of(read.rows(), deciding) : null,
                sums ? read.year() : null, judged ? Cut.beyond(list, read.rows(), read.year()) : List.of(),
                read.issues(), findings, list.version(), actions(read, reader));
    }

    /** The deeds of the reader's office, each with what stands against it. */
    private List<Action> actions(Read read, Actor reader) {
        AnnualList list = read.list();
        Step open = read.open();
        List<Action> actions = new ArrayList<>();
        if (reader.is(Role.LEADING_GROUP_OFFICE)) {
            List<Obstacle> composing = ListGuards.composing(list, open, reader);
            List<Obstacle> submission = new ArrayList<>(composing);
            if (composing.isEmpty()) {
                long included = read.rows().stream().filter(LineRow::included).count();
                submission.addAll(ListGuards.submission(list, LocalDate.now(clock), read.waiting(), included));
            }
            actions.add(action(list, "change-call", "PUT", "call", composing));
            actions.add(action(list, "submit", "POST", "submission", submission));
            actions.add(action(list, "enter-changes", "POST", "lines", composing));
            actions.add(action(list, "publish", "POST", "publication", ListGuards.publication(list, open, reader)));
            if (!list.isAdjustment() && list.state() == AnnualList.State.PUBLISHED && isAtHome(list, reader)) {
                actions.add(action(list, "open-adjustment", "POST", "adjustments", ListGuards.adjusting(list, read.issues())));
            }
        }
        if (reader.is(Role.LEADING_GROUP_OFFICE) || reader.is(Role.COMMITTEE_CHAIR)) {
            actions.add(action(list, "rank", "PUT", "ranking", ListGuards.ranking(list, open, reader)));
        }
        if (reader.is(Role.MUNICIPAL_GOVERNMENT) || reader.is(Role.MUNICIPAL_PARTY_COMMITTEE)) {
            actions.add(action(list, "decide", "POST", "decisions", ListGuards.deciding(list, open, reader)));
        }
        return actions;
    }

    private static boolean isAtHome(AnnualList list, Actor reader) {
        return reader.jurisdiction().equals(list.jurisdiction());
    }

    private Action action(AnnualList list, String name, String method, String deed, List<Obstacle> obstacles) {
        return Action.of(name, method, "/api/v1/annual-lists/" + list.id() + "/" + deed, obstacles, language.locale());
    }
}
