package cn.bazhong.projects.annuallist;

import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.spreadsheet.CsvText;
import cn.bazhong.projects.spreadsheet.SheetColumn;
import cn.bazhong.projects.text.Texts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what was published, for whoever takes it over elsewhere: the same for everybody who may read it. */
@ApplicationScoped
class PublishedLists {
    private static final int BLOCK = 500;

    private final AnnualLists lists;
    private final ListLines lines;
    private final YearLines years;
    private final Departments departments;

    PublishedLists(AnnualLists lists, ListLines lines, YearLines years, Departments departments) {
        this.lists = lists;
        this.lines = lines;
        this.years = years;
        this.departments = departments;
    }

    /** 404 where nothing was published of the year yet. */
    Uni<PublishedList> require(String jurisdiction, int year) {
        return lists.lastPublished(jurisdiction, year).onItem().ifNull().failWith(Problem::notFound)
                .chain(last -> years.published(jurisdiction, year).chain(all -> departments.directory().map(directory ->
                        new PublishedList(last, all.stream().filter(StandingLine::isInForce).toList(), directory))));
    }

    Uni<PublishedListView> view(PublishedList list) {
        return profiles(list.lines()).map(known -> new PublishedListView(list.last().jurisdiction(), list.last().year(),
                list.last().adjustment(), list.publishedAt(), YearStanding.funds(list.lines()).total(),
                IntStream.range(0, list.lines().size()).mapToObj(at -> PublishedLineView.of(at + 1, list.lines().get(at),
                        lines.profile(known.get(list.lines().get(at).line())), list.directory())).toList()));
    }

    /** Sends it block by block, no faster than it is taken. */
    Uni<Void> send(PublishedList list, Locale locale, HttpServerResponse answer) {
        ListSheetRows rows = new ListSheetRows(list.last(), list.directory(), locale);
        answer.setChunked(true);
        return written(CsvText.START + CsvText.of(List.of(headings(locale))), answer)
                .chain(() -> Multi.createFrom().range(0, (list.lines().size() + BLOCK - 1) / BLOCK).onItem()
                        .transformToUniAndConcatenate(block -> block(list, block * BLOCK, rows).chain(text -> written(text, answer)))
                        .collect().last())
                .chain(() -> Uni.createFrom().completionStage(() -> answer.end().toCompletionStage()))
                .onFailure().invoke(lost -> answer.reset()).onFailure().recoverWithNull();
    }

    private Uni<String> block(PublishedList list, int from, ListSheetRows rows) {
        List<StandingLine> some = list.lines().subList(from, Math.min(from + BLOCK, list.lines().size()));
        return Panache.withSession(() -> profiles(some)).map(known -> CsvText.of(IntStream.range(0, some.size())
                .mapToObj(at -> row(known.get(some.get(at).line()), from + at + 1, rows)).toList()));
    }

    /** By its position in the year: every issue numbers its own. */
    private List<Object> row(ListLine line, int position, ListSheetRows rows) {
        List<Object> values = new ArrayList<>(rows.row(new ListSheetRows.Row(line, lines.profile(line), null, null), position).values());
        values.set(0, position);
        return ListSheetRows.published(values);
    }

    private Uni<Map<UUID, ListLine>> profiles(List<StandingLine> some) {
        return lines.find("id in ?1", PublishedList.ids(some)).list()
                .map(found -> found.stream().collect(Collectors.toMap(ListLine::id, Function.identity())));
    }

    private static List<String> headings(Locale locale) {
        List<Object> headings = new ArrayList<>(ListSheetRows.columns(locale).stream().map(column ->
                column.kind() == SheetColumn.Kind.WAN ? Texts.of(locale, "sheet.in-yuan", column.heading()) : column.heading()).toList());
        return ListSheetRows.published(headings).stream().map(String::valueOf).toList();
    }

    private static Uni<Void> written(String text, HttpServerResponse answer) {
        return Uni.createFrom().completionStage(() -> answer.write(text).toCompletionStage());
    }
}
