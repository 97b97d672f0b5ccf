package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.project.ProjectProfile;
import cn.bazhong.projects.spreadsheet.SheetFiles;
import cn.bazhong.projects.spreadsheet.SheetForm;
import cn.bazhong.projects.spreadsheet.SheetRow;
import cn.bazhong.projects.text.Texts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes a list as a sheet, a block of lines at a time: category by category, each in the order of the list. */
@ApplicationScoped
class ListSheet {
    private static final int BLOCK = 500;
    private static final ProjectProfile.Category[] CATEGORIES = ProjectProfile.Category.values();

    private final AnnualLists lists;
    private final ListLines lines;
    private final ListSearch search;
    private final LineDecisions decisions;
    private final YearLines years;
    private final Departments departments;
    private final SheetFiles files;
    private final Clock clock;

    ListSheet(AnnualLists lists, ListLines lines, ListSearch search, LineDecisions decisions, YearLines years,
            Departments departments, SheetFiles files, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.search = search;
        this.decisions = decisions;
        this.years = years;
        this.departments = departments;
        this.files = files;
        this.clock = clock;
    }

    Uni<Void> send(UUID id, Actor reader, Locale locale, HttpServerResponse answer) {
        return Panache.withSession(() -> lists.require(id).chain(list -> departments.directory()
                        .map(directory -> new Writing(list, reader, directory, locale))))
                .chain(writing -> files.send(writing.rows.title(), writing.form(), writing::next, answer));
    }

    /** One sheet while it is written. */
    private final class Writing {
        private final AnnualList list;
        private final Actor reader;
        private final List<String> own;
        private final Locale locale;
        private final ListSheetRows rows;
        private final ListSheetSum all = new ListSheetSum();
        private ListSheetSum category = new ListSheetSum();
        private int at;
        private ListLine last;
        private boolean ended;

        private Writing(AnnualList list, Actor reader, Directory directory, Locale locale) {
            this.list = list;
            this.reader = reader;
            this.own = directory.answeredBy(reader.department(), LocalDate.now(clock));
            this.locale = locale;
            this.rows = new ListSheetRows(list, directory, locale);
        }

        private SheetForm form() {
            boolean whole = ListReaders.readsSums(reader, ListReaders.Shelf.of(list));
            String note = Texts.of(locale, whole ? "sheet.list-note" : "sheet.list-note-part",
                    Texts.of(locale, "annualListState." + list.state()), LocalDate.now(clock).toString());
            return new SheetForm(String.valueOf(list.year()), rows.title(), note, Texts.of(locale, "sheet.pages"),
                    ListSheetRows.columns(locale));
        }

        /** The next rows; a category without lines is passed over. */
        private Uni<List<SheetRow>> next() {
            if (at == CATEGORIES.length) {
                List<SheetRow> end = ended || all.isEmpty() ? List.of() : List.of(rows.sum("sheet.total", all, null));
                ended = true;
                return Uni.createFrom().item(end);
            }
            return Panache.withSession(this::block).chain(block -> block.isEmpty() ? next() : Uni.createFrom().item(block));
        }

        private Uni<List<SheetRow>> block() {
            return search.onSheet(list, CATEGORIES[at], last, BLOCK, reader).chain(found -> conclusions(found)
                    .chain(given -> lives(found).map(lives -> written(found, given, lives))));
        }

        private List<SheetRow> written(List<ListLine> found, Map<UUID, LineDecision> given, Map<UUID, LineLife> lives) {
            List<SheetRow> block = new ArrayList<>();
            for (ListLine line : found) {
                ListSheetRows.Row row = new ListSheetRows.Row(line, lines.profile(line), given.get(line.id()),
                        lives.get(line.projectId()));
                category.add(row);
                all.add(row);
                block.add(rows.row(row, all.count()));
            }
            last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (found.size() < BLOCK) {
                endCategory(block);
            }
            return block;
        }

        private void endCategory(List<SheetRow> block) {
            if (!category.isEmpty()) {
                block.add(rows.sum("sheet.subtotal", category, CATEGORIES[at]));
            }
            category = new ListSheetSum();
            last = null;
            at++;
        }

        /** What the committee concluded last on each line whose grounds the reader may read. */
        private Uni<Map<UUID, LineDecision>> conclusions(List<ListLine> found) {
            List<UUID> read = found.stream()
                    .filter(line -> ListReaders.readsGrounds(reader, ListReaders.Shelf.of(list), own, line.ownerDepartment()))
                    .map(ListLine::id).toList();
            return read.isEmpty() ? Uni.createFrom().item(Map.of()) : decisions.on(read).map(given -> given.stream()
                    .filter(one -> one.organ() == Organ.COMMITTEE)
                    .collect(Collectors.toMap(LineDecision::lineId, one -> one, (earlier, later) -> later)));
        }

        private Uni<Map<UUID, LineLife>> lives(List<ListLine> found) {
            return list.state() == AnnualList.State.PUBLISHED && !found.isEmpty()
                    ? years.lives(list, found.stream().map(ListLine::projectId).toList()) : Uni.createFrom().item(Map.of());
        }
    }
}
