package cn.bazhong.projects.importing;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.database.StoredJson;
import cn.bazhong.projects.document.Incoming;
import cn.bazhong.projects.document.Taken;
import cn.bazhong.projects.http.IfMatch;
import cn.bazhong.projects.http.Ids;
import cn.bazhong.projects.identity.Actor;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.problem.Obstacle;
import cn.bazhong.projects.problem.Problem;
import cn.bazhong.projects.spreadsheet.SheetFiles;
import cn.bazhong.projects.spreadsheet.SheetLimits;
import cn.bazhong.projects.spreadsheet.UnreadableSheet;
import cn.bazhong.projects.spreadsheet.WorkbookReader;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes workbooks in: begun, sent and looked through without keeping anything of it, then entered whole or not at all. */
@ApplicationScoped
class ImportDesk {
    /** Title and headings come on top of the rows. */
    private static final int HEAD = 2;
    private static final int COLUMNS = 100;
    private static final long INFLATED = 64L << 20;
    private static final long TEXT = 8L << 20;

    private final ImportRuns runs;
    private final Importers importers;
    private final ImportProgress progress;
    private final Incoming incoming;
    private final SheetFiles files;
    private final Departments departments;
    private final StoredJson json;
    private final Ids ids;
    private final Clock clock;
    private final int maxRows;
    private final long maxBytes;

    ImportDesk(ImportRuns runs, Importers importers, ImportProgress progress, Incoming incoming, SheetFiles files,
            Departments departments, StoredJson json, Ids ids, Clock clock,
            @ConfigProperty(name = "portal.import.max-rows") int maxRows,
            @ConfigProperty(name = "portal.import.max-bytes") long maxBytes) {
        this.runs = runs;
        this.importers = importers;
        this.progress = progress;
        this.incoming = incoming;
        this.files = files;
        this.departments = departments;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.maxRows = maxRows;
        this.maxBytes = maxBytes;
    }

    Uni<ImportRun> start(StartImport asked, Actor actor) {
        if (!asked.kind().isFor(actor)) {
            throw Problem.notPermitted(null, "import-not-for-you");
        }
        ImportRun run = new ImportRun(ids.next(), asked.kind(), asked.fileName(), actor, clock.instant());
        return runs.lapse(actor).chain(() -> runs.persistAndFlush(run)).call(() -> progress.begin(run.id()));
    }

    /**
     * The dry run. No transaction is open while bytes come; whatever fails leaves the import waiting for its file. Just the file
     * that was looked through already changes nothing.
     */
    Uni<ImportRun> fill(UUID id, HttpServerRequest body, Actor actor) {
        body.pause();
        return Panache.withSession(() -> runs.require(id, actor))
                .chain(run -> incoming.take(body, maxBytes).chain(content -> (run.holds(content.digest())
                        ? Uni.createFrom().item(run) : examine(run, content, actor))
                        .onTermination().call(() -> incoming.discard(content))))
                .onFailure().invoke(body::resume);
    }

    private Uni<ImportRun> examine(ImportRun run, Taken content, Actor actor) {
        Obstacle.refuse(ImportGuards.fill(run));
        return Panache.withSession(departments::directory)
                .chain(directory -> files.blocking(() -> parse(run.kind(), content, order(run.id(), actor, directory, Map.of())))
                        .call(parsed -> progress.tell(run.id(), 0, parsed.count()))
                        .chain(parsed -> Panache.withTransaction(() -> runs.requireLocked(run.id(), actor)
                                .invoke(again -> Obstacle.refuse(ImportGuards.fill(again)))
                                .call(again -> keep(again, content, parsed, order(run.id(), actor, directory, parsed.places()))))))
                .call(checked -> progress.tell(checked.id(), checked.rowCount(), checked.rowCount()));
    }

    private SheetParser.Parsed parse(ImportKind kind, Taken content, ImportOrder order) {
        try {
            return SheetParser.parse(WorkbookReader.read(content.file(), Set.of(ImportTemplate.sheetNames()),
                    new SheetLimits(maxRows + HEAD, COLUMNS, INFLATED, TEXT)), kind, importers.of(kind).columns(), order);
        } catch (UnreadableSheet unreadable) {
            Faults faults = new Faults();
            faults.add(Fault.at(unreadable.at(), FaultCode.of(unreadable.reason()), String.valueOf(maxRows), String.valueOf(COLUMNS)));
            return new SheetParser.Parsed(List.of(), faults, Map.of(), 0);
        }
    }

    /** Rows that fit by themselves are held against what is there, also where others do not: everything is told at once. */
    private Uni<Void> keep(ImportRun run, Taken content, SheetParser.Parsed parsed, ImportOrder order) {
        return importers.of(run.kind()).check(parsed.rows(), order).chain(found -> {
            parsed.faults().addAll(found);
            run.checked(content.digest(), parsed.count(), parsed.faults().count(), json.write(parsed.places()), clock.instant());
            return runs.flush().chain(() -> runs.keepFaults(run.id(), parsed.faults().kept()))
                    .chain(() -> parsed.faults().isEmpty() ? runs.keepRows(run.id(), parsed.rows()) : Uni.createFrom().voidItem());
        });
    }

    /** Everything is held once more against what is there by now: either all of it is entered, or what does not fit is told. */
    Uni<ImportRun> commit(UUID id, IfMatch ifMatch, Actor actor) {
        return runs.requireLocked(id, actor)
                .invoke(run -> IfMatch.require(ifMatch, run.version()))
                .invoke(run -> Obstacle.refuse(ImportGuards.commit(run)))
                .call(run -> oneAtATime(run.kind()))
                .call(run -> departments.directory().chain(directory -> enter(run,
                        order(id, actor, directory, json.read(run.places(), new TypeReference<Map<String, Integer>>() { })))));
    }

    /** Two that enter the same names at the same moment would not see each other's. */
    private static Uni<String> oneAtATime(ImportKind kind) {
        return Rows.of("select cast(pg_advisory_xact_lock(4500, :kind) as text)", String.class).with("kind", kind.ordinal()).one();
    }

    private Uni<Void> enter(ImportRun run, ImportOrder order) {
        Importer importer = importers.of(run.kind());
        return runs.rows(run.id()).chain(rows -> importer.check(rows, order).chain(found -> found.isEmpty()
                ? write(run, rows, importer, order) : refuse(run, found)).chain(() -> runs.forgetRows(run.id())));
    }

    private Uni<Void> refuse(ImportRun run, List<Fault> found) {
        Faults faults = new Faults();
        faults.addAll(found);
        run.found(faults.count(), clock.instant());
        return runs.flush().chain(() -> runs.keepFaults(run.id(), faults.kept()));
    }

    private Uni<Void> write(ImportRun run, List<ImportedRow> rows, Importer importer, ImportOrder order) {
        List<ImportedRow> written = new ArrayList<>();
        return Multi.createFrom().iterable(ImportRuns.parts(rows)).onItem().transformToUniAndConcatenate(part ->
                        importer.write(part, order).invoke(() -> written.addAll(part))
                                .chain(() -> progress.tell(run.id(), written.size(), rows.size())))
                .collect().last().invoke(() -> run.done(clock.instant())).chain(runs::flush);
    }

    private ImportOrder order(UUID run, Actor actor, Directory directory, Map<String, Integer> places) {
        return new ImportOrder(run, actor, directory, LocalDate.now(clock), places);
    }
}
